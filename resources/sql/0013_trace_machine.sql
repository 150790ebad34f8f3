-- Migration 13: the trace knows the machine, and where it ends.
--
-- Lines of before have no machine (NULL), and their hash covers none; with a machine, the hash covers it too
-- (core/store/tracechain.cpp). So a program of before would call a sound trace forged: it may not read this file.
ALTER TABLE trace ADD COLUMN machine TEXT
--
-- The list of all changes is looked through by these, without reading what was before and after.
CREATE INDEX trace_moment ON trace (at, subject, act, actor)
--
-- Nothing is put between or before lines that are there. A rowid that SQLite is going to choose is -1 here.
CREATE TRIGGER trace_only_at_end BEFORE INSERT ON trace
WHEN NEW.id <> -1 AND NEW.id <= (SELECT coalesce(max(t.id), 0) FROM trace t) BEGIN
    SELECT raise(ABORT, 'nhật ký thao tác chỉ được ghi tiếp vào cuối');
END
--
-- Lines cut off at the end leave a chain that is whole: how long it was stands here, kept by triggers alone.
CREATE TABLE trace_head (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    lines INTEGER NOT NULL CHECK (lines >= 0),
    last_id INTEGER NOT NULL,
    last_hash TEXT NOT NULL
) STRICT
--
INSERT INTO trace_head (one, lines, last_id, last_hash)
SELECT 1, count(*), coalesce(max(id), 0), coalesce((SELECT hash FROM trace ORDER BY id DESC LIMIT 1), '') FROM trace
--
CREATE TRIGGER trace_head_follows AFTER INSERT ON trace BEGIN
    UPDATE trace_head SET lines = lines + 1, last_id = NEW.id, last_hash = NEW.hash;
END
--
CREATE TRIGGER trace_head_no_insert BEFORE INSERT ON trace_head BEGIN
    SELECT raise(ABORT, 'chỗ kết thúc của nhật ký thao tác chỉ do nhật ký ghi');
END
--
CREATE TRIGGER trace_head_no_delete BEFORE DELETE ON trace_head BEGIN
    SELECT raise(ABORT, 'chỗ kết thúc của nhật ký thao tác chỉ do nhật ký ghi');
END
--
CREATE TRIGGER trace_head_only_forward BEFORE UPDATE ON trace_head
WHEN NEW.lines <> OLD.lines + 1 OR NEW.last_id <= OLD.last_id
    OR NOT EXISTS (SELECT 1 FROM trace t WHERE t.id = NEW.last_id AND t.hash = NEW.last_hash) BEGIN
    SELECT raise(ABORT, 'chỗ kết thúc của nhật ký thao tác chỉ do nhật ký ghi');
END
