-- Migration 11: the life of a document. What was issued is kept as it left the house and never changes; how it ended
-- stands beside it. What the office sent out that was not made here has its line in the register of outgoing
-- documents too.
--
-- One row is one issued document, whole: what it says as values (document, JSON) and as text, its figures, and the
-- bytes of the PDF that was printed. `signer` is "authority|position|rank|name". `row_sha256` covers every column but
-- id, pdf (by pdf_sha256) and itself; the trace has it too, so a row cannot be exchanged unnoticed.
CREATE TABLE issued_document (
    id INTEGER PRIMARY KEY,
    plan_id INTEGER NOT NULL REFERENCES plan (id),
    kind TEXT NOT NULL CHECK (kind <> ''),
    period TEXT CHECK (period GLOB '20[0-9][0-9]-[01][0-9]'),
    months INTEGER NOT NULL CHECK (months >= 0),
    request_id INTEGER REFERENCES request (id),
    form TEXT NOT NULL CHECK (form <> ''),
    year INTEGER NOT NULL,
    number INTEGER NOT NULL CHECK (number >= 1),
    symbol TEXT NOT NULL CHECK (symbol <> ''),
    issued_on TEXT NOT NULL CHECK (issued_on IS date(issued_on)),
    title TEXT NOT NULL CHECK (title <> ''),
    signer TEXT NOT NULL,
    addressees TEXT NOT NULL,
    recipients TEXT NOT NULL,
    copies INTEGER CHECK (copies >= 1),
    forwarded_on TEXT CHECK (forwarded_on IS date(forwarded_on)),
    note TEXT NOT NULL DEFAULT '',
    cut_off TEXT CHECK (cut_off IS date(cut_off)),
    document TEXT NOT NULL CHECK (document <> ''),
    text TEXT NOT NULL,
    figures TEXT NOT NULL,
    pdf BLOB NOT NULL,
    pdf_sha256 TEXT NOT NULL CHECK (length(pdf_sha256) = 64),
    pages INTEGER NOT NULL CHECK (pages >= 1),
    replaces_id INTEGER REFERENCES issued_document (id),
    issued_at TEXT NOT NULL,
    issued_by TEXT NOT NULL,
    row_sha256 TEXT NOT NULL CHECK (length(row_sha256) = 64),
    CHECK (year = CAST(substr(issued_on, 1, 4) AS INTEGER)),
    UNIQUE (year, symbol, number)
) STRICT
--
CREATE INDEX issued_document_paper ON issued_document (plan_id, kind, period, request_id, form)
--
CREATE INDEX issued_document_request ON issued_document (request_id)
--
CREATE INDEX issued_document_day ON issued_document (issued_on)
--
CREATE INDEX issued_document_replaces ON issued_document (replaces_id)
--
-- How a document ceased to be in force (Nghị định 30/2020, Điều 18.3): once, and for good.
CREATE TABLE issued_document_end (
    document_id INTEGER PRIMARY KEY REFERENCES issued_document (id),
    kind TEXT NOT NULL CHECK (kind IN ('replaced', 'recalled')),
    on_day TEXT NOT NULL CHECK (on_day IS date(on_day)),
    reason TEXT NOT NULL CHECK (reason <> ''),
    replaced_by INTEGER REFERENCES issued_document (id),
    entered_at TEXT NOT NULL,
    entered_by TEXT NOT NULL,
    CHECK ((kind = 'replaced') = (replaced_by IS NOT NULL))
) STRICT
--
CREATE INDEX issued_document_end_by ON issued_document_end (replaced_by)
--
CREATE TRIGGER issued_document_no_update BEFORE UPDATE ON issued_document BEGIN
    SELECT raise(ABORT, 'văn bản đã ban hành không được sửa');
END
--
CREATE TRIGGER issued_document_no_delete BEFORE DELETE ON issued_document BEGIN
    SELECT raise(ABORT, 'văn bản đã ban hành không được xóa');
END
--
CREATE TRIGGER issued_document_end_no_update BEFORE UPDATE ON issued_document_end BEGIN
    SELECT raise(ABORT, 'việc thay thế, thu hồi văn bản đã ban hành không được sửa');
END
--
CREATE TRIGGER issued_document_end_no_delete BEFORE DELETE ON issued_document_end BEGIN
    SELECT raise(ABORT, 'việc thay thế, thu hồi văn bản đã ban hành không được xóa');
END
--
-- Documents of the office that were not made here, registered by hand. One that was cancelled keeps its number; one
-- whose registering was taken back is no longer shown.
CREATE TABLE outgoing_entry (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL,
    number INTEGER NOT NULL CHECK (number >= 1),
    symbol TEXT NOT NULL CHECK (symbol <> ''),
    issued_on TEXT NOT NULL CHECK (issued_on IS date(issued_on)),
    kind TEXT NOT NULL,
    subject TEXT NOT NULL CHECK (subject <> ''),
    signer TEXT NOT NULL DEFAULT '',
    recipients TEXT NOT NULL DEFAULT '',
    keeper TEXT NOT NULL DEFAULT '',
    copies INTEGER CHECK (copies >= 1),
    forwarded_on TEXT CHECK (forwarded_on IS date(forwarded_on)),
    note TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL DEFAULT 'active' CHECK (state IN ('active', 'cancelled', 'withdrawn')),
    cancelled_at TEXT,
    cancel_reason TEXT NOT NULL DEFAULT '',
    entered_at TEXT NOT NULL,
    CHECK (year = CAST(substr(issued_on, 1, 4) AS INTEGER)),
    CHECK ((state = 'cancelled') = (cancelled_at IS NOT NULL))
) STRICT
--
CREATE INDEX outgoing_entry_day ON outgoing_entry (issued_on)
--
CREATE UNIQUE INDEX outgoing_entry_number ON outgoing_entry (year, symbol, number) WHERE state <> 'withdrawn'
--
CREATE TRIGGER outgoing_entry_no_delete BEFORE DELETE ON outgoing_entry BEGIN
    SELECT raise(ABORT, 'văn bản trong sổ đăng ký văn bản đi được hủy, không được xóa');
END
