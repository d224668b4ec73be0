PRAGMA user_version = 68;
