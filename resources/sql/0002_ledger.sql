-- Migration 2: the ledger. What taking back an act, and figures that do not read the history, need besides.
--
-- An entry that was taken back stays in its table and is no longer counted.
ALTER TABLE difficulty ADD COLUMN state TEXT NOT NULL DEFAULT 'active' CHECK (state IN ('active', 'withdrawn'))
--
-- Kept by the repository from the events, so that open difficulties are found without reading solved ones.
ALTER TABLE difficulty ADD COLUMN solved_on TEXT CHECK (solved_on IS date(solved_on))
--
ALTER TABLE difficulty_event ADD COLUMN undoes_id INTEGER REFERENCES difficulty_event (id)
--
ALTER TABLE unit_contact ADD COLUMN state TEXT NOT NULL DEFAULT 'active' CHECK (state IN ('active', 'withdrawn'))
--
ALTER TABLE chase ADD COLUMN state TEXT NOT NULL DEFAULT 'active' CHECK (state IN ('active', 'withdrawn'))
--
CREATE INDEX difficulty_open ON difficulty (plan_id, solved_on, raised_on)
--
CREATE INDEX difficulty_event_undoes ON difficulty_event (undoes_id)
--
-- The newest event of a kind is one step into this index, however long the task's history.
CREATE INDEX task_event_newest ON task_event (task_id, kind, holds_on, id)
--
DROP INDEX task_event_fold
--
-- What was entered late for a month already reported: found by the days of that month.
CREATE INDEX task_event_holds ON task_event (holds_on, entered_at)
--
CREATE INDEX request_number ON request (plan_id, number)
