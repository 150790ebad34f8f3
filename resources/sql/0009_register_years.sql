-- Migration 9: the register of a past year is read-only until it is reopened with a reason.
--
ALTER TABLE register_year ADD COLUMN standing TEXT NOT NULL DEFAULT 'untouched'
    CHECK (standing IN ('untouched', 'closed', 'reopened'))
--
ALTER TABLE register_year ADD COLUMN standing_reason TEXT NOT NULL DEFAULT ''
--
ALTER TABLE register_year ADD COLUMN standing_changed_at TEXT
