-- Migration 4: half-typed forms (bản nháp). No record of the office: no number, no trace, and the one table from which
-- rows are deleted.
CREATE TABLE form_draft (
    id INTEGER PRIMARY KEY,
    -- which form it was typed into ("incoming.entry") and by whom
    form TEXT NOT NULL,
    actor TEXT NOT NULL,
    content TEXT NOT NULL, -- JSON
    changed_at TEXT NOT NULL
) STRICT
--
CREATE INDEX form_draft_form ON form_draft (form, actor)
