PRAGMA user_version = 20;
