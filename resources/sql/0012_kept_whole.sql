-- Migration 12: what is kept is kept against INSERT OR REPLACE too, which deletes a row without asking the triggers of
-- DELETE. And a request has the moment it was entered, so that a month under its old cut-off is the same again, and how
-- it was cancelled, so that it stays in the register of outgoing documents with its number.
CREATE TRIGGER issued_document_no_replace BEFORE INSERT ON issued_document
WHEN EXISTS (
    SELECT 1 FROM issued_document d
    WHERE d.id = NEW.id OR (d.year = NEW.year AND d.symbol = NEW.symbol AND d.number = NEW.number)
) BEGIN
    SELECT raise(ABORT, 'văn bản đã ban hành không được ghi đè');
END
--
CREATE TRIGGER issued_document_end_no_replace BEFORE INSERT ON issued_document_end
WHEN EXISTS (SELECT 1 FROM issued_document_end e WHERE e.document_id = NEW.document_id) BEGIN
    SELECT raise(ABORT, 'việc thay thế, thu hồi văn bản đã ban hành không được ghi đè');
END
--
CREATE TRIGGER outgoing_entry_no_replace BEFORE INSERT ON outgoing_entry
WHEN EXISTS (
    SELECT 1 FROM outgoing_entry o
    WHERE o.id = NEW.id
        OR (o.year = NEW.year AND o.symbol = NEW.symbol AND o.number = NEW.number AND o.state <> 'withdrawn')
) BEGIN
    SELECT raise(ABORT, 'văn bản trong sổ đăng ký văn bản đi không được ghi đè');
END
--
CREATE TRIGGER trace_no_replace BEFORE INSERT ON trace
WHEN EXISTS (SELECT 1 FROM trace t WHERE t.id = NEW.id OR t.hash = NEW.hash) BEGIN
    SELECT raise(ABORT, 'nhật ký thao tác không được ghi đè');
END
--
ALTER TABLE request ADD COLUMN entered_at TEXT NOT NULL DEFAULT ''
--
-- A request that is cancelled without a moment is one whose entering was taken back (undo): its number is free again.
ALTER TABLE request ADD COLUMN cancelled_at TEXT
--
ALTER TABLE request ADD COLUMN cancel_reason TEXT NOT NULL DEFAULT ''
--
-- The trace knows both of the requests that are there. The number of one that was cancelled could be given again: the
-- nth request of a number is that of the nth line.
UPDATE request SET entered_at = coalesce(
    (
        SELECT t.at FROM (
            SELECT at, subject_key, row_number() OVER (PARTITION BY subject_key ORDER BY id) AS nth
            FROM trace WHERE subject = 'request' AND act = 'request_added'
        ) t
        WHERE t.subject_key = request.number
            AND t.nth = (SELECT count(*) FROM request e WHERE e.number = request.number AND e.id <= request.id)
    ),
    asked_on || 'T00:00:00.000Z'
)
--
UPDATE request SET (cancelled_at, cancel_reason) = (
    SELECT t.at, t.reason FROM trace t
    WHERE t.subject = 'request' AND t.subject_key = request.number AND t.act = 'request_cancelled'
        AND t.at >= request.entered_at
    ORDER BY t.id LIMIT 1
) WHERE state = 'cancelled' AND EXISTS (
    SELECT 1 FROM trace t
    WHERE t.subject = 'request' AND t.subject_key = request.number AND t.act = 'request_cancelled'
        AND t.at >= request.entered_at
)
