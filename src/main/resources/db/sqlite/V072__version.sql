PRAGMA user_version = 72;
