-- A live story is broken, or is still. What broke it first stays its cause. Parameters: documentId, type, findings (json),
-- cause (json, null where only the findings are to follow), at.
INSERT INTO broken (document_id, type, findings, cause, at)
VALUES (:documentId, :type, :findings, :cause, :at)
ON CONFLICT (document_id) DO UPDATE SET findings = EXCLUDED.findings
