PRAGMA user_version = 74;
