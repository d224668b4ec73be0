PRAGMA user_version = 42;
