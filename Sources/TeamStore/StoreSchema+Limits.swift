// SPDX-License-Identifier: Apache-2.0
extension StoreSchema {
  /// Claims that hold by any route, and a log of searches that does not grow without end.
  ///
  /// Between logins a claim holds like this: a new version of a paper is refused if it changes the texts or the
  /// status of a unit that another login has claimed, or lacks the unit. The database reads both versions as XML, so
  /// that what a client says of its units does not count. Units without an id are held together. Bytes that cannot be
  /// read as XML in UTF-8 change every unit. Admins are not held, so that nobody can lock a paper with claims.
  ///
  /// A change in another isolation level than `read committed` might not see a claim that was made after it began.
  ///
  /// The log of a project has the 10,000 searches that were made last, and none that is older than a year. `turn` is
  /// their order, since a time would say more than a day about who searched.
  static let limits = #"""
    create function concord.unit_states(bytes bytea, ids text[])
      returns table (uid text, state text) language plpgsql stable
      set search_path = pg_catalog, concord, pg_temp as $$
      begin
        return query select nullif(u.uid, ''), jsonb_build_array(
            coalesce(nullif((xpath('string(/*/*[local-name()="prop"][@type="x-status"])', u.body))[1]::text, ''),
              'approved'),
            xpath('/*/*[local-name()="tuv"]/@*[local-name()="lang"]', u.body)::text[],
            xpath('/*/*[local-name()="tuv"]/*[local-name()="seg"]', u.body)::text[])::text
          from xmltable('//*[local-name()="tu"]' passing xmlparse(document convert_from(bytes, 'UTF8'))
            columns uid text path '@tuid', body xml path '.') u
          where nullif(u.uid, '') is null or u.uid = any (ids);
      end $$;
    create function concord.hold_claims() returns trigger language plpgsql security definer
      set search_path = pg_catalog, concord, pg_temp as $$
      declare
        ids text[];
        old_bytes bytea;
        lost text;
        taken concord.claim;
      begin
        if current_setting('transaction_isolation') <> 'read committed' then
          raise exception using errcode = '25001',
            message = 'changes are made in transactions of the isolation level read committed';
        end if;
        ids := array(select c.uid from concord.claim c where c.project = new.project
          and c.paper = new.name and c.who <> session_user and c.until > clock_timestamp());
        if ids = '{}' or concord.level(new.project) >= 4 then return new; end if;
        select r.bytes into old_bytes from concord.revision r
          where r.project = new.project and r.name = new.name and r.version = new.version - 1;
        if old_bytes is null then return new; end if;
        begin
          with was as (select * from concord.unit_states(old_bytes, ids)),
            becomes as (select * from concord.unit_states(coalesce(new.bytes, '<tmx/>'), ids))
          select id into lost from (
            select id from unnest(ids) id where exists (select from was where uid = id)
              and array(select distinct state collate "C" from was where uid = id order by 1)
                <> array(select distinct state collate "C" from becomes where uid = id order by 1)
            union all
            select id from unnest(ids) id where not exists (select from was where uid = id)
              and exists (select from was w where w.uid is null
                and not exists (select from becomes b where b.state = w.state))) found (id) limit 1;
        exception when others then
          lost := ids[1];
        end;
        if lost is null then return new; end if;
        select * into taken from concord.claim c
          where c.project = new.project and c.paper = new.name and c.uid = lost;
        raise exception using errcode = '55006', message = format('%s is claimed by %s until %s UTC',
          taken.uid, coalesce(nullif(taken.holder, ''), taken.who),
          to_char(taken.until at time zone 'UTC', 'HH24:MI'));
      end $$;
    create trigger hold_claims before insert on concord.revision for each row
      when (new.name like 'tm/%') execute function concord.hold_claims();

    alter table concord.search add column turn bigint not null default 0;
    update concord.search s set turn = o.turn from (
        select project, lang, query, row_number() over (partition by project order by last_on) as turn
        from concord.search) o
      where (s.project, s.lang, s.query) = (o.project, o.lang, o.query);
    create index on concord.search (project, turn);
    create or replace function concord.log_search(p int, new_lang text, new_query text) returns void
      language plpgsql security definer set search_path = pg_catalog, concord, pg_temp as $$
      begin
        perform concord.require(p, 1, 'search');
        insert into concord.search (project, lang, query, times, first_on, last_on, turn)
          values (p, new_lang, new_query, 1, current_date, current_date,
            (select coalesce(max(turn), 0) + 1 from concord.search where project = p))
          on conflict (project, lang, query) do update
            set times = search.times + 1, last_on = excluded.last_on, turn = excluded.turn;
        delete from concord.search where project = p
          and (last_on < current_date - interval '1 year' or turn <= (
            select turn from concord.search where project = p order by turn desc offset 10000 limit 1));
      end $$;
    revoke execute on function concord.unit_states, concord.hold_claims from public;
    """#
}
