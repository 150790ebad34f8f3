-- Migration 3: the register as a list that is sorted, searched and followed.
--
-- The day by which a returned document is wanted back; NULL: none was named.
ALTER TABLE register_entry ADD COLUMN resend_by TEXT CHECK (resend_by IS date(resend_by))
--
-- The Vietnamese sort key of issuer_text. Entries of the catalogue's units sort by their unit's own.
ALTER TABLE register_entry ADD COLUMN issuer_key TEXT NOT NULL DEFAULT ''
--
-- Few are: those that are waited for are found without reading the series.
CREATE INDEX register_entry_returned ON register_entry (state) WHERE state = 'returned'
--
