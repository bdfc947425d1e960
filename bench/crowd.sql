-- Rows of every table, as many as go with so many claims; accounts are handed in.

INSERT INTO claims_original (sha256, octets, media_type)
VALUES (encode(sha256('x'), 'hex'), 'x', 'text/plain');

INSERT INTO claims_source (name, kind, country, language, confidential, recorded_at)
SELECT 'Speaker ' || n, (ARRAY['person', 'outlet', 'agency', 'government'])[1 + n %% 4],
    '', '', false, now() FROM generate_series(1, 5000) AS n;

INSERT INTO claims_sourcename (source_id, name, language)
SELECT n, 'Voice ' || n, 'en' FROM generate_series(1, 5000) AS n;

INSERT INTO claims_document (language, media_type, title, text, length, text_sha256,
    original_id, authenticity, recorded_at)
SELECT 'en', 'text/plain', 'Report ' || n, words, length(words),
    encode(sha256(words::bytea), 'hex'), (SELECT sha256 FROM claims_original),
    'unchecked', now()
FROM generate_series(1, greatest(%(claims)s / 10, 1)) AS n,
LATERAL (SELECT repeat('Report ' || n || ': it has fallen, they said. ',
    CASE n WHEN 1 THEN 300 ELSE 10 END) AS words) AS made;

INSERT INTO claims_appearance (document_id, publisher_id, url, title, published_at,
    retrieved_at, original_id)
SELECT id, 1 + id %% 5000, 'https://a.example/' || id, title,
    now() - id * interval '1 minute', now(), original_id FROM claims_document;

INSERT INTO claims_claim (document_id, start, "end", text, proposition, mode,
    polarity, hedge_level, likelihood_low, likelihood_high, evidentiality, modality,
    event_precision, resolution, extractor, extractor_version, rules, score, state,
    version, originator_id, held_by_id, held_until, recorded_at)
SELECT CASE WHEN n <= 300 THEN 1 ELSE 1 + n %% greatest(%(claims)s / 10, 1) END,
    CASE WHEN n <= 300 THEN n * 30 ELSE (n %% 10) * 30 END,
    CASE WHEN n <= 300 THEN n * 30 ELSE (n %% 10) * 30 END + 20,
    'it has fallen', 'It has fallen, in the ' || n || 'th telling'
        || CASE WHEN n %% 3 = 0 THEN ', common' ELSE '' END
        || CASE WHEN n %% 100 = 0 THEN ', seldom' ELSE '' END
        || CASE WHEN n %% 3 = 1 THEN ', обычно, فراوان' ELSE '' END
        || CASE WHEN n %% 100 = 1 THEN ', редко, کمیاب' ELSE '' END
        || CASE WHEN n BETWEEN 400 AND 410 THEN ', rarest' ELSE '' END,
    'indirect', 'affirmed', CASE WHEN n %% 4 = 0 THEN 'possible' ELSE 'asserted' END,
    CASE WHEN n %% 4 = 0 THEN .2 END, CASE WHEN n %% 4 = 0 THEN .6 END, 'stated',
    'fact', 'unknown', '', 'bench', '1', '', .5, state, 1, 1 + n %% 5000,
    CASE WHEN state = 'in_research' THEN %(user)s END,
    CASE WHEN state = 'in_research' THEN now() - n * interval '1 second' END, now()
FROM generate_series(1, %(claims)s) AS n, LATERAL (SELECT CASE
    WHEN n %% 100 < 80 THEN 'proposed' WHEN n %% 100 < 90 THEN 'triaged'
    WHEN n > 10000 THEN (ARRAY['published', 'rejected', 'parked'])[1 + n %% 3]
    ELSE (ARRAY['in_research', 'assessed', 'second_review', 'adjudication', 'agreed',
        'reply_open', 'ready', 'published', 'correction_draft', 'reopened'])
        [1 + n %% 10] END AS state) AS stands;

INSERT INTO claims_attribution (claim_id, position, source_id, start, "end", text,
    cue_start, cue_end, cue_text, stance, role, capacity, title, translated_from,
    translator, original_words)
SELECT id, position, 1 + (id + position) %% 5000, 0, 4, 'they', 5, 9, 'said', 'neutral',
    CASE position WHEN 0 THEN 'first_hand' ELSE 'relay' END, 'unknown', '', '', '', ''
FROM claims_claim, generate_series(0, CASE WHEN id %% 5 < 3 THEN 1 ELSE 0 END)
    AS position;

INSERT INTO claims_attributionmember (attribution_id, source_id, membership)
SELECT id, 1 + id %% 5000, 'member' FROM claims_attribution WHERE id %% 20 = 0;

INSERT INTO claims_hedgecue (claim_id, start, "end", text, kind, likelihood_low,
    likelihood_high)
SELECT id, start, start + 2, 'it', 'epistemic', .2, .6 FROM claims_claim
WHERE hedge_level = 'possible';

INSERT INTO claims_quantity (claim_id, start, "end", value, unit, approximate)
SELECT id, start, start + 2, id, 'tonnes', false FROM claims_claim WHERE id %% 5 = 0;

INSERT INTO claims_confirmation (claim_id, evidence_claim_id, relation, scope, status,
    suggested_relation, suggested_scope, rule, why, score, spans, reason)
SELECT id, id - 1, 'confirms', 'full', 'suggested', '', '', 'alike',
    'The words are alike.', .5, '', '' FROM claims_claim WHERE id %% 2 = 0;

INSERT INTO claims_assessment (claim_id, claim_version, question, analyst_id, role,
    status, verdict, label, confidence, reasons, submitted_at)
SELECT id, 1, 'is_true', %(other)s, 'first', 'submitted', 'true', '', 'high', 'So.', now()
FROM claims_claim WHERE state NOT IN ('proposed', 'triaged', 'in_research');

INSERT INTO claims_assessment (claim_id, claim_version, question, analyst_id, role,
    status, verdict, label, confidence, reasons, submitted_at)
SELECT id, 1, 'is_true', %(third)s, 'second', 'submitted', 'true', '', 'high', 'So.', now()
FROM claims_claim WHERE state IN ('adjudication', 'agreed', 'reply_open', 'ready',
    'published', 'correction_draft', 'reopened');

INSERT INTO claims_event (claim_id, actor_id, action, was, became, reason, at, digest,
    previous)
SELECT id, %(other)s, 'triage', 'proposed', state, '', now() - interval '1 day',
    encode(sha256(id::text::bytea), 'hex'), ''
FROM claims_claim WHERE state <> 'proposed';

INSERT INTO claims_comment (claim_id, claim_version, blind, author_id, text, at)
SELECT id, 1, false, %(other)s, 'Who saw it?', now() FROM claims_claim
WHERE id %% 50 = 0;

INSERT INTO claims_reply (claim_id, claim_version, source_id, status, asked_at,
    asked_by_id, due_at, answer, reason)
SELECT id, 1, originator_id, 'asked', now() - interval '60 days', %(other)s,
    now() - id * interval '1 second', '', '' FROM claims_claim
WHERE state = 'reply_open';

INSERT INTO claims_report (claim_id, claim_version, edition, frozen, sha256,
    published_at, published_by_id)
SELECT id, 1, 1, '{}', encode(sha256('{}'), 'hex'), now() - id * interval '1 second',
    %(user)s FROM claims_claim WHERE state IN ('published', 'correction_draft');

INSERT INTO claims_correction (report_id, kind, notice, made_at, made_by_id)
SELECT id, 'update', 'Another date.', published_at, %(user)s FROM claims_report
WHERE id %% 2 = 0;
