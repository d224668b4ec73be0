PRAGMA user_version = 58;
