-- Migration 7: the catalogue in the window. A unit whose addition was taken back leaves the catalogue; its row stays.
--
ALTER TABLE unit ADD COLUMN state TEXT NOT NULL DEFAULT 'active' CHECK (state IN ('active', 'withdrawn'))
