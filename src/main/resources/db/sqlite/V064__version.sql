PRAGMA user_version = 64;
