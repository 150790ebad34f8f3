-- Migration 14: what a difficulty said before. A month under its old cut-off tells of difficulties as they stood then,
-- whatever was written over them or withdrawn since. A row holds what stood until a moment; from the last one on the
-- difficulty itself does.
CREATE TABLE difficulty_past (
    id INTEGER PRIMARY KEY,
    difficulty_id INTEGER NOT NULL REFERENCES difficulty (id),
    until TEXT NOT NULL CHECK (until <> ''),
    task_id INTEGER REFERENCES task (id),
    text TEXT NOT NULL,
    proposal TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('active', 'withdrawn'))
) STRICT
--
CREATE INDEX difficulty_past_of ON difficulty_past (difficulty_id, id)
--
CREATE INDEX difficulty_past_task ON difficulty_past (task_id)
--
-- Words that were corrected stand in the trace. When a difficulty was withdrawn is told by no line of its own: those
-- stay as they are.
INSERT INTO difficulty_past (difficulty_id, until, task_id, text, proposal, state)
SELECT d.id, t.at, (SELECT k.id FROM task k WHERE k.id = json_extract(t.before, '$.task')),
    coalesce(json_extract(t.before, '$.text'), d.text), coalesce(json_extract(t.before, '$.proposal'), d.proposal),
    'active'
FROM trace t JOIN difficulty d ON d.id = CAST(t.subject_key AS INTEGER)
WHERE t.subject = 'difficulty' AND t.act = 'difficulty_corrected' AND json_valid(t.before)
ORDER BY t.id
--
CREATE TRIGGER difficulty_past_no_update BEFORE UPDATE ON difficulty_past BEGIN
    SELECT raise(ABORT, 'nội dung cũ của khó khăn, vướng mắc không được sửa');
END
--
CREATE TRIGGER difficulty_past_no_delete BEFORE DELETE ON difficulty_past BEGIN
    SELECT raise(ABORT, 'nội dung cũ của khó khăn, vướng mắc không được xóa');
END
--
CREATE TRIGGER difficulty_past_no_replace BEFORE INSERT ON difficulty_past
WHEN EXISTS (SELECT 1 FROM difficulty_past p WHERE p.id = NEW.id) BEGIN
    SELECT raise(ABORT, 'nội dung cũ của khó khăn, vướng mắc không được ghi đè');
END
--
-- What stands in the registers is kept against INSERT OR REPLACE too, as migration 12 did for issued documents.
CREATE TRIGGER register_entry_no_replace BEFORE INSERT ON register_entry
WHEN EXISTS (
    SELECT 1 FROM register_entry e
    WHERE e.id = NEW.id
        OR (e.year = NEW.year AND e.arrival_number = NEW.arrival_number AND e.supplement = NEW.supplement)
) BEGIN
    SELECT raise(ABORT, 'văn bản trong sổ đăng ký văn bản đến không được ghi đè');
END
--
CREATE TRIGGER attachment_no_delete BEFORE DELETE ON attachment BEGIN
    SELECT raise(ABORT, 'tệp đính kèm được rút, không được xóa');
END
--
CREATE TRIGGER attachment_no_replace BEFORE INSERT ON attachment
WHEN EXISTS (SELECT 1 FROM attachment a WHERE a.id = NEW.id OR (a.entry_id = NEW.entry_id AND a.seq = NEW.seq)) BEGIN
    SELECT raise(ABORT, 'tệp đính kèm không được ghi đè');
END
--
CREATE TRIGGER request_no_delete BEFORE DELETE ON request BEGIN
    SELECT raise(ABORT, 'yêu cầu báo cáo được hủy, không được xóa');
END
--
CREATE TRIGGER request_no_replace BEFORE INSERT ON request
WHEN EXISTS (SELECT 1 FROM request r WHERE r.id = NEW.id) BEGIN
    SELECT raise(ABORT, 'yêu cầu báo cáo không được ghi đè');
END
--
-- A request is a document of the office: the register of outgoing documents names who signed it.
ALTER TABLE request ADD COLUMN signer TEXT NOT NULL DEFAULT ''
--
-- The comrade to whom a paper is reported inside the house is marked: his line is left out when he signs himself.
UPDATE setting SET value = substr(
    replace(char(10) || value, char(10) || 'Đ/c Trưởng CATX (để báo cáo)', char(10) || '* Đ/c Trưởng CATX (để báo cáo)'), 2
) WHERE key = 'recipients.monthly' OR key LIKE 'form.%.recipients'
