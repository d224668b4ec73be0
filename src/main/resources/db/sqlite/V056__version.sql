PRAGMA user_version = 56;
