-- Migration 1: the ground. Everything that the rules of the domain need.
--
-- Conventions: statements are separated by a line that holds only "--". STRICT tables; days are ISO text with a
-- CHECK; moments are UTC text with milliseconds; flags are 0/1; percentages whole numbers; periods "YYYY-MM".
-- search_text (folded) and sort_key (Vietnamese order) are written by the repositories. Nothing entered is ever
-- deleted: entries are cancelled, events superseded, and every change stands in trace.
--
CREATE TABLE schema_version (
    version INTEGER PRIMARY KEY,
    -- the oldest program that may still read (not write) a file of this version
    min_reader INTEGER NOT NULL,
    applied_at TEXT NOT NULL,
    program TEXT NOT NULL
) STRICT
--
CREATE TABLE setting (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID
--
CREATE TABLE holiday (
    day TEXT PRIMARY KEY CHECK (day IS date(day)),
    kind TEXT NOT NULL CHECK (kind IN ('off', 'compensatory', 'working')),
    name TEXT NOT NULL,
    announced INTEGER NOT NULL CHECK (announced IN (0, 1))
) STRICT, WITHOUT ROWID
--
-- Rule 12: who, when, before and after; each row carries the hash of the row before it.
CREATE TABLE trace (
    id INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    actor TEXT NOT NULL,
    act TEXT NOT NULL,
    subject TEXT NOT NULL,
    subject_key TEXT NOT NULL,
    before TEXT NOT NULL,
    after TEXT NOT NULL,
    reason TEXT NOT NULL,
    previous_hash TEXT NOT NULL,
    hash TEXT NOT NULL UNIQUE CHECK (length(hash) = 64)
) STRICT
--
CREATE INDEX trace_subject ON trace (subject, subject_key)
--
CREATE TRIGGER trace_no_update BEFORE UPDATE ON trace BEGIN
    SELECT raise(ABORT, 'trace is append-only');
END
--
CREATE TRIGGER trace_no_delete BEFORE DELETE ON trace BEGIN
    SELECT raise(ABORT, 'trace is append-only');
END
--
-- Rule 3: units live in time.
CREATE TABLE unit (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    short_name TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN
        ('police', 'office', 'vertical', 'court', 'mass', 'ward', 'commune', 'collective')),
    position INTEGER NOT NULL,
    valid_from TEXT CHECK (valid_from IS date(valid_from)),
    valid_to TEXT CHECK (valid_to IS date(valid_to)),
    successor_id INTEGER REFERENCES unit (id),
    note TEXT NOT NULL DEFAULT '',
    search_text TEXT NOT NULL,
    sort_key TEXT NOT NULL
) STRICT
--
CREATE INDEX unit_position ON unit (position, id)
--
CREATE INDEX unit_successor ON unit (successor_id)
--
CREATE TABLE unit_alias (
    id INTEGER PRIMARY KEY,
    unit_id INTEGER NOT NULL REFERENCES unit (id),
    alias TEXT NOT NULL,
    -- learnt when a user confirmed a match; 0: shipped or typed into the catalogue
    learnt INTEGER NOT NULL DEFAULT 0 CHECK (learnt IN (0, 1)),
    search_text TEXT NOT NULL UNIQUE
) STRICT
--
CREATE INDEX unit_alias_unit ON unit_alias (unit_id)
--
-- Rule 2: a collective is expanded to its members by the user, never silently.
CREATE TABLE unit_member (
    collective_id INTEGER NOT NULL REFERENCES unit (id),
    member_id INTEGER NOT NULL REFERENCES unit (id),
    PRIMARY KEY (collective_id, member_id)
) STRICT, WITHOUT ROWID
--
CREATE INDEX unit_member_member ON unit_member (member_id)
--
CREATE TABLE unit_contact (
    id INTEGER PRIMARY KEY,
    unit_id INTEGER NOT NULL REFERENCES unit (id),
    seq INTEGER NOT NULL,
    person TEXT NOT NULL,
    duty TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '',
    zalo TEXT NOT NULL DEFAULT '',
    email TEXT NOT NULL DEFAULT '',
    sort_key TEXT NOT NULL
) STRICT
--
CREATE INDEX unit_contact_unit ON unit_contact (unit_id, seq)
--
CREATE TABLE plan (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    number TEXT NOT NULL,
    kind TEXT NOT NULL,
    issued_on TEXT NOT NULL CHECK (issued_on IS date(issued_on)),
    title TEXT NOT NULL,
    short_name TEXT NOT NULL,
    issuer TEXT NOT NULL,
    place TEXT NOT NULL,
    opening TEXT NOT NULL,
    signer_authority TEXT NOT NULL,
    signer_position TEXT NOT NULL,
    signer_name TEXT NOT NULL,
    contact_phone TEXT NOT NULL DEFAULT '',
    -- Rule 1: a plan's own reporting rule; NULL means the office's setting
    window_from_day INTEGER CHECK (window_from_day BETWEEN 1 AND 28),
    last_on_time_day INTEGER CHECK (last_on_time_day BETWEEN 1 AND 28),
    shift TEXT CHECK (shift IN ('off', 'next_working_day')),
    first_period TEXT CHECK (first_period GLOB '20[0-9][0-9]-[01][0-9]'),
    search_text TEXT NOT NULL
) STRICT
--
CREATE TABLE plan_basis (
    plan_id INTEGER NOT NULL REFERENCES plan (id),
    seq INTEGER NOT NULL,
    reference TEXT NOT NULL,
    issued_on TEXT CHECK (issued_on IS date(issued_on)),
    issuer TEXT NOT NULL,
    cited_in TEXT NOT NULL,
    PRIMARY KEY (plan_id, seq)
) STRICT, WITHOUT ROWID
--
CREATE TABLE plan_recipient (
    plan_id INTEGER NOT NULL REFERENCES plan (id),
    seq INTEGER NOT NULL,
    name TEXT NOT NULL,
    purpose TEXT NOT NULL,
    verbatim TEXT NOT NULL,
    PRIMARY KEY (plan_id, seq)
) STRICT, WITHOUT ROWID
--
CREATE TABLE plan_seat (
    plan_id INTEGER NOT NULL REFERENCES plan (id),
    seq INTEGER NOT NULL,
    role TEXT NOT NULL,
    who TEXT NOT NULL,
    unit_id INTEGER REFERENCES unit (id),
    person TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (plan_id, seq)
) STRICT, WITHOUT ROWID
--
CREATE INDEX plan_seat_unit ON plan_seat (unit_id)
--
-- Suspected misprints: offered, accepted or kept; the official text is never touched silently.
CREATE TABLE plan_suggestion (
    id INTEGER PRIMARY KEY,
    plan_id INTEGER NOT NULL REFERENCES plan (id),
    seq INTEGER NOT NULL,
    place TEXT NOT NULL,
    quote TEXT NOT NULL,
    proper TEXT NOT NULL,
    kind TEXT NOT NULL,
    note TEXT NOT NULL,
    certainty TEXT NOT NULL CHECK (certainty IN ('certain', 'probable', 'style')),
    decision TEXT CHECK (decision IN ('accepted', 'kept')),
    UNIQUE (plan_id, seq)
) STRICT
--
-- Rule 13: who must report under a plan, and for which periods.
CREATE TABLE plan_reporter (
    plan_id INTEGER NOT NULL REFERENCES plan (id),
    unit_id INTEGER NOT NULL REFERENCES unit (id),
    from_period TEXT CHECK (from_period GLOB '20[0-9][0-9]-[01][0-9]'),
    to_period TEXT CHECK (to_period GLOB '20[0-9][0-9]-[01][0-9]'),
    PRIMARY KEY (plan_id, unit_id)
) STRICT, WITHOUT ROWID
--
CREATE INDEX plan_reporter_unit ON plan_reporter (unit_id)
--
CREATE TABLE task_group (
    id INTEGER PRIMARY KEY,
    plan_id INTEGER NOT NULL REFERENCES plan (id),
    seq INTEGER NOT NULL,
    no TEXT NOT NULL,
    title TEXT NOT NULL,
    short_title TEXT NOT NULL,
    UNIQUE (plan_id, no),
    UNIQUE (plan_id, seq)
) STRICT
--
CREATE TABLE task (
    id INTEGER PRIMARY KEY,
    plan_id INTEGER NOT NULL REFERENCES plan (id),
    group_id INTEGER NOT NULL REFERENCES task_group (id),
    no TEXT NOT NULL,
    -- natural order: 2.9 before 2.10
    no_key TEXT NOT NULL,
    text TEXT NOT NULL,
    short_title TEXT NOT NULL,
    responsibility TEXT NOT NULL,
    timing TEXT NOT NULL DEFAULT '',
    search_text TEXT NOT NULL,
    UNIQUE (plan_id, no)
) STRICT
--
CREATE INDEX task_order ON task (plan_id, no_key)
--
CREATE INDEX task_group_of ON task (group_id)
--
CREATE TABLE task_unit (
    task_id INTEGER NOT NULL REFERENCES task (id),
    role TEXT NOT NULL CHECK (role IN ('lead', 'coordinate')),
    seq INTEGER NOT NULL,
    unit_id INTEGER NOT NULL REFERENCES unit (id),
    PRIMARY KEY (task_id, role, seq)
) STRICT, WITHOUT ROWID
--
CREATE INDEX task_unit_unit ON task_unit (unit_id, role)
--
CREATE TABLE duty (
    id INTEGER PRIMARY KEY,
    plan_id INTEGER NOT NULL REFERENCES plan (id),
    seq INTEGER NOT NULL,
    code TEXT NOT NULL,
    quote TEXT NOT NULL,
    what TEXT NOT NULL,
    timing TEXT NOT NULL,
    recurrence TEXT CHECK (recurrence IN ('monthly', 'on_request')),
    report_to TEXT NOT NULL DEFAULT '',
    UNIQUE (plan_id, code)
) STRICT
--
CREATE TABLE duty_who (
    duty_id INTEGER NOT NULL REFERENCES duty (id),
    seq INTEGER NOT NULL,
    who TEXT NOT NULL,
    unit_id INTEGER REFERENCES unit (id),
    PRIMARY KEY (duty_id, seq)
) STRICT, WITHOUT ROWID
--
CREATE INDEX duty_who_unit ON duty_who (unit_id)
--
-- Rules 4 and 6: what was decided about a task, from which day, entered when. Timeliness is never stored.
CREATE TABLE task_event (
    id INTEGER PRIMARY KEY,
    task_id INTEGER NOT NULL REFERENCES task (id),
    holds_on TEXT NOT NULL CHECK (holds_on IS date(holds_on)),
    entered_at TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('state', 'progress', 'deadline', 'note')),
    state TEXT CHECK (state IN ('not_started', 'in_progress', 'done', 'paused')),
    progress INTEGER CHECK (progress BETWEEN 0 AND 100),
    deadline_kind TEXT CHECK (deadline_kind IN
        ('none', 'date', 'month', 'quarter', 'year', 'recurring', 'ongoing', 'words')),
    deadline_day TEXT CHECK (deadline_day IS date(deadline_day)),
    deadline_words TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    -- a compensating act names the event it takes back
    undoes_id INTEGER REFERENCES task_event (id),
    CHECK ((kind = 'state') = (state IS NOT NULL)),
    CHECK (kind <> 'progress' OR progress IS NOT NULL),
    CHECK ((kind = 'deadline') = (deadline_kind IS NOT NULL))
) STRICT
--
CREATE INDEX task_event_fold ON task_event (task_id, holds_on, id)
--
CREATE INDEX task_event_undoes ON task_event (undoes_id)
--
-- Rule 6: a period is open unless it stands here as closed.
CREATE TABLE period (
    plan_id INTEGER NOT NULL REFERENCES plan (id),
    period TEXT NOT NULL CHECK (period GLOB '20[0-9][0-9]-[01][0-9]'),
    state TEXT NOT NULL CHECK (state IN ('open', 'closed')),
    cut_off TEXT CHECK (cut_off IS date(cut_off)),
    changed_at TEXT NOT NULL,
    reason TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (plan_id, period)
) STRICT, WITHOUT ROWID
--
-- An ad-hoc request (yêu cầu đột xuất).
CREATE TABLE request (
    id INTEGER PRIMARY KEY,
    plan_id INTEGER NOT NULL REFERENCES plan (id),
    number TEXT NOT NULL,
    subject TEXT NOT NULL,
    asked_on TEXT NOT NULL CHECK (asked_on IS date(asked_on)),
    due_at TEXT NOT NULL,
    state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'closed', 'cancelled')),
    search_text TEXT NOT NULL
) STRICT
--
CREATE INDEX request_plan ON request (plan_id, due_at)
--
CREATE TABLE request_unit (
    request_id INTEGER NOT NULL REFERENCES request (id),
    unit_id INTEGER NOT NULL REFERENCES unit (id),
    PRIMARY KEY (request_id, unit_id)
) STRICT, WITHOUT ROWID
--
CREATE INDEX request_unit_unit ON request_unit (unit_id)
--
-- Rule 8: the register belongs to the office and the calendar year of arrival.
CREATE TABLE register_year (
    year INTEGER PRIMARY KEY CHECK (year BETWEEN 2000 AND 2099),
    start_number INTEGER NOT NULL CHECK (start_number >= 1)
) STRICT
--
CREATE TABLE register_entry (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL CHECK (year BETWEEN 2000 AND 2099),
    arrival_number INTEGER NOT NULL CHECK (arrival_number >= 1),
    -- "số bổ sung": 0 for the series itself, 1… for entries squeezed in later with a reason
    supplement INTEGER NOT NULL DEFAULT 0 CHECK (supplement >= 0),
    arrived_on TEXT NOT NULL CHECK (arrived_on IS date(arrived_on) AND substr(arrived_on, 1, 4) = printf('%04d', year)),
    entered_at TEXT NOT NULL,
    issuer_id INTEGER REFERENCES unit (id),
    issuer_text TEXT NOT NULL DEFAULT '',
    document_number TEXT NOT NULL DEFAULT '',
    document_symbol TEXT NOT NULL DEFAULT '',
    -- the same for every spelling of one number and symbol ("05/BC–UBND", "5/bc-ubnd"); '' without a number
    document_key TEXT NOT NULL DEFAULT '',
    document_date TEXT CHECK (document_date IS date(document_date)),
    document_kind TEXT NOT NULL DEFAULT '',
    subject TEXT NOT NULL,
    receiver TEXT NOT NULL DEFAULT '',
    forwarded_on TEXT CHECK (forwarded_on IS date(forwarded_on)),
    urgency TEXT NOT NULL DEFAULT 'normal' CHECK (urgency IN ('normal', 'urgent', 'very_urgent', 'express')),
    handle_by TEXT CHECK (handle_by IS date(handle_by)),
    -- the number that the agency's own văn thư gave
    clerk_number TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL DEFAULT 'active' CHECK (state IN ('active', 'replaced', 'returned', 'cancelled')),
    reason TEXT NOT NULL DEFAULT '',
    replaced_by_id INTEGER REFERENCES register_entry (id),
    search_text TEXT NOT NULL,
    UNIQUE (year, arrival_number, supplement)
) STRICT
--
CREATE INDEX register_entry_document ON register_entry (issuer_id, document_key)
--
CREATE INDEX register_entry_arrived ON register_entry (arrived_on)
--
CREATE INDEX register_entry_replaced ON register_entry (replaced_by_id)
--
CREATE TRIGGER register_entry_no_delete BEFORE DELETE ON register_entry BEGIN
    SELECT raise(ABORT, 'register entries are cancelled, never deleted');
END
--
-- Rule 9: a report belongs to a unit and to a period or a request; without an entry it is the receiving
-- lead's own results (rule 5).
CREATE TABLE report (
    id INTEGER PRIMARY KEY,
    plan_id INTEGER NOT NULL REFERENCES plan (id),
    unit_id INTEGER NOT NULL REFERENCES unit (id),
    period TEXT CHECK (period GLOB '20[0-9][0-9]-[01][0-9]'),
    request_id INTEGER REFERENCES request (id),
    entry_id INTEGER REFERENCES register_entry (id),
    nil INTEGER NOT NULL DEFAULT 0 CHECK (nil IN (0, 1)),
    narrative TEXT NOT NULL DEFAULT '',
    entered_at TEXT NOT NULL,
    state TEXT NOT NULL DEFAULT 'active' CHECK (state IN ('active', 'replaced', 'returned', 'cancelled')),
    CHECK ((period IS NULL) <> (request_id IS NULL))
) STRICT
--
CREATE INDEX report_period ON report (plan_id, period, unit_id)
--
CREATE INDEX report_unit ON report (unit_id, period)
--
CREATE INDEX report_request ON report (request_id)
--
CREATE INDEX report_entry ON report (entry_id)
--
CREATE TABLE report_result (
    id INTEGER PRIMARY KEY,
    report_id INTEGER NOT NULL REFERENCES report (id),
    seq INTEGER NOT NULL,
    task_id INTEGER NOT NULL REFERENCES task (id),
    text TEXT NOT NULL,
    state TEXT CHECK (state IN ('not_started', 'in_progress', 'done', 'paused')),
    progress INTEGER CHECK (progress BETWEEN 0 AND 100),
    search_text TEXT NOT NULL,
    UNIQUE (report_id, seq)
) STRICT
--
CREATE INDEX report_result_task ON report_result (task_id)
--
-- Rule 10: difficulties have a life of their own after the report that raised them.
CREATE TABLE difficulty (
    id INTEGER PRIMARY KEY,
    plan_id INTEGER NOT NULL REFERENCES plan (id),
    unit_id INTEGER NOT NULL REFERENCES unit (id),
    report_id INTEGER REFERENCES report (id),
    task_id INTEGER REFERENCES task (id),
    raised_on TEXT NOT NULL CHECK (raised_on IS date(raised_on)),
    text TEXT NOT NULL,
    proposal TEXT NOT NULL DEFAULT '',
    search_text TEXT NOT NULL
) STRICT
--
CREATE INDEX difficulty_plan ON difficulty (plan_id, raised_on)
--
CREATE INDEX difficulty_unit ON difficulty (unit_id)
--
CREATE INDEX difficulty_report ON difficulty (report_id)
--
CREATE INDEX difficulty_task ON difficulty (task_id)
--
CREATE TABLE difficulty_event (
    id INTEGER PRIMARY KEY,
    difficulty_id INTEGER NOT NULL REFERENCES difficulty (id),
    stage TEXT NOT NULL CHECK (stage IN ('new', 'collected', 'advised', 'directed', 'solved')),
    holds_on TEXT NOT NULL CHECK (holds_on IS date(holds_on)),
    entered_at TEXT NOT NULL,
    document TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT ''
) STRICT
--
CREATE INDEX difficulty_event_fold ON difficulty_event (difficulty_id, holds_on, id)
--
CREATE TABLE indicator (
    id INTEGER PRIMARY KEY,
    plan_id INTEGER NOT NULL REFERENCES plan (id),
    code TEXT NOT NULL,
    seq INTEGER NOT NULL,
    name TEXT NOT NULL,
    measure TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('number', 'ratio', 'yes_no')),
    cumulative INTEGER NOT NULL DEFAULT 0 CHECK (cumulative IN (0, 1)),
    target REAL,
    higher_is_better INTEGER NOT NULL DEFAULT 1 CHECK (higher_is_better IN (0, 1)),
    UNIQUE (plan_id, code)
) STRICT
--
CREATE TABLE indicator_value (
    report_id INTEGER NOT NULL REFERENCES report (id),
    indicator_id INTEGER NOT NULL REFERENCES indicator (id),
    numerator REAL,
    denominator REAL,
    note TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (report_id, indicator_id)
) STRICT, WITHOUT ROWID
--
CREATE INDEX indicator_value_indicator ON indicator_value (indicator_id)
--
-- Files lie beside the data file under their SHA-256; here is what they are.
CREATE TABLE attachment (
    id INTEGER PRIMARY KEY,
    entry_id INTEGER NOT NULL REFERENCES register_entry (id),
    seq INTEGER NOT NULL,
    file_name TEXT NOT NULL,
    size INTEGER NOT NULL CHECK (size >= 0),
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    added_at TEXT NOT NULL,
    UNIQUE (entry_id, seq)
) STRICT
--
CREATE INDEX attachment_content ON attachment (sha256)
--
-- The chase log (nhật ký đôn đốc).
CREATE TABLE chase (
    id INTEGER PRIMARY KEY,
    plan_id INTEGER NOT NULL REFERENCES plan (id),
    unit_id INTEGER NOT NULL REFERENCES unit (id),
    period TEXT CHECK (period GLOB '20[0-9][0-9]-[01][0-9]'),
    request_id INTEGER REFERENCES request (id),
    chased_on TEXT NOT NULL CHECK (chased_on IS date(chased_on)),
    entered_at TEXT NOT NULL,
    channel TEXT NOT NULL CHECK (channel IN ('phone', 'zalo', 'letter', 'meeting', 'other')),
    chased_by TEXT NOT NULL,
    answer TEXT NOT NULL DEFAULT '',
    promised_on TEXT CHECK (promised_on IS date(promised_on))
) STRICT
--
CREATE INDEX chase_unit ON chase (unit_id, period)
--
CREATE INDEX chase_request ON chase (request_id)
--
CREATE INDEX chase_plan ON chase (plan_id, period)
--
-- Rule 11: signed, then numbered, then frozen.
CREATE TABLE paper (
    id INTEGER PRIMARY KEY,
    plan_id INTEGER NOT NULL REFERENCES plan (id),
    kind TEXT NOT NULL,
    period TEXT CHECK (period GLOB '20[0-9][0-9]-[01][0-9]'),
    request_id INTEGER REFERENCES request (id),
    state TEXT NOT NULL DEFAULT 'draft' CHECK (state IN ('draft', 'issued', 'replaced')),
    cut_off TEXT CHECK (cut_off IS date(cut_off)),
    content TEXT NOT NULL,
    figures TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    number INTEGER CHECK (number >= 1),
    symbol TEXT NOT NULL DEFAULT '',
    issued_on TEXT CHECK (issued_on IS date(issued_on)),
    signer TEXT NOT NULL DEFAULT '',
    pdf BLOB,
    pdf_sha256 TEXT CHECK (length(pdf_sha256) = 64),
    replaces_id INTEGER REFERENCES paper (id),
    CHECK ((state = 'draft') = (number IS NULL)),
    CHECK ((number IS NULL) = (issued_on IS NULL)),
    CHECK ((number IS NULL) = (pdf_sha256 IS NULL))
) STRICT
--
CREATE INDEX paper_plan ON paper (plan_id, kind, period)
--
CREATE INDEX paper_request ON paper (request_id)
--
CREATE INDEX paper_replaces ON paper (replaces_id)
--
-- A number of the own series is used once a year and symbol.
CREATE UNIQUE INDEX paper_number ON paper (substr(issued_on, 1, 4), symbol, number) WHERE number IS NOT NULL
--
CREATE TRIGGER paper_frozen BEFORE UPDATE ON paper
WHEN OLD.state <> 'draft' AND (
    NEW.content IS NOT OLD.content OR NEW.figures IS NOT OLD.figures OR NEW.number IS NOT OLD.number
    OR NEW.symbol IS NOT OLD.symbol OR NEW.issued_on IS NOT OLD.issued_on OR NEW.pdf IS NOT OLD.pdf
    OR NEW.pdf_sha256 IS NOT OLD.pdf_sha256 OR NEW.signer IS NOT OLD.signer OR NEW.state = 'draft')
BEGIN
    SELECT raise(ABORT, 'issued papers never change');
END
--
CREATE TRIGGER paper_no_delete BEFORE DELETE ON paper WHEN OLD.state <> 'draft' BEGIN
    SELECT raise(ABORT, 'issued papers are never deleted');
END
