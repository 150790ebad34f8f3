-- Migration 5: several people may sign. The one signer of before becomes the first of the list (core/settings/signer.h).
--
INSERT INTO setting (key, value)
SELECT 'signers',
    -- Without a position the authority line stands for it, so that no name is lost.
    CASE WHEN old.position = '' THEN '' ELSE old.authority END || '|'
    || CASE WHEN old.position <> '' THEN old.position
            WHEN old.authority <> '' THEN old.authority
            ELSE '(chưa ghi chức vụ)' END || '|'
    || old.rank || '|' || old.name
FROM (
    SELECT
        replace(coalesce((SELECT value FROM setting WHERE key = 'signer.authority'), ''), '|', '/') AS authority,
        replace(coalesce((SELECT value FROM setting WHERE key = 'signer.position'), ''), '|', '/') AS position,
        replace(coalesce((SELECT value FROM setting WHERE key = 'signer.rank'), ''), '|', '/') AS rank,
        replace(coalesce((SELECT value FROM setting WHERE key = 'signer.name'), ''), '|', '/') AS name
) AS old
WHERE old.authority || old.position || old.rank || old.name <> ''
--
DELETE FROM setting WHERE key IN ('signer.authority', 'signer.position', 'signer.rank', 'signer.name')
