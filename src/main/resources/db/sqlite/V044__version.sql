PRAGMA user_version = 44;
