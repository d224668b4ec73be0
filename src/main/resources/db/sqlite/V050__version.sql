PRAGMA user_version = 50;
