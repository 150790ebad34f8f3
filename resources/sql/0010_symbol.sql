-- Migration 10: how a unit signs its documents is found without reading its history.
--
-- The kind of document was not written before; what brought a report is one.
UPDATE register_entry SET document_kind = 'report'
WHERE document_kind = '' AND id IN (SELECT entry_id FROM report WHERE entry_id IS NOT NULL)
--
CREATE INDEX register_entry_symbol ON register_entry (issuer_id, document_kind, id) WHERE document_symbol <> ''
