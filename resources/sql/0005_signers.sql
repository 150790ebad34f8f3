-- Migration 5: several people may sign. The one signer of before becomes the first of the list (core/settings/signer.h).
--
INSERT INTO setting (key, value)
SELECT 'signers',
    coalesce((SELECT value FROM setting WHERE key = 'signer.authority'), '') || '|'
    || position.value || '|'
    || coalesce((SELECT value FROM setting WHERE key = 'signer.rank'), '') || '|'
    || coalesce((SELECT value FROM setting WHERE key = 'signer.name'), '')
FROM setting AS position
WHERE position.key = 'signer.position' AND position.value <> ''
--
DELETE FROM setting WHERE key IN ('signer.authority', 'signer.position', 'signer.rank', 'signer.name')
