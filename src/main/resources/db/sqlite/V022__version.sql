PRAGMA user_version = 22;
