PRAGMA user_version = 66;
