-- One row is what an import did when it was loaded: totals before and after it, and the totals that
-- its report states itself. Kept for the checks.
create table if not exists received.import_effects (
    import_id integer not null,
    effect json not null
);
