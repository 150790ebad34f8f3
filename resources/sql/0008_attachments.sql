-- Migration 8: attachments. One that was taken away stays, and no longer belongs to its entry: it can be taken back.
--
ALTER TABLE attachment ADD COLUMN withdrawn INTEGER NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1))
