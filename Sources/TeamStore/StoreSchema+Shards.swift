// SPDX-License-Identifier: Apache-2.0
extension StoreSchema {
  /// The tables for searches in SQL again, so that each part of them may be on another server.
  ///
  /// They are derived: after this step an admin runs `concord team index`. The parts of `search_unit`, `search_row` and
  /// `search_list` are plain tables with indexes of their own, or foreign tables (`postgres_fdw`), for which
  /// PostgreSQL allows no unique index on the whole table. `search_paper` stays on the first server: only what is of a
  /// paper in it counts. A change is not made on all servers at the same moment, so nothing on them is
  /// removed in the transaction that replaces it: papers that are out of the lists are noted in `search_gone`, and
  /// what is of them is removed afterwards. What a stopped change has left on a server has numbers that were not
  /// used up, and is removed before the next one.
  ///
  /// The functions for searches read what the login may read, and say so themselves (`spaces`), because
  /// foreign tables have no row-level security. `search_shards` makes `search_count` again for the servers: each counts
  /// its own lists, all at the same time.
  static let shards = """
    drop function concord.search_sizes, concord.search_count, concord.search_scan,
      concord.search_phrase, concord.search_passages, concord.search_fetch;
    drop table concord.search_unit, concord.search_row, concord.search_list, concord.search_paper;
    delete from concord.search_state;
    delete from concord.search_space;

    create table concord.search_server (
      server text collate "C" primary key, address text collate "C" not null);
    create table concord.search_shard (
      part int primary key check (part between 0 and \(searchParts - 1)),
      server text collate "C" not null references concord.search_server);
    create table concord.search_paper (
      project int not null references concord.project,
      paper int not null,
      part int not null,
      name text collate "C" not null,
      version bigint not null,
      units int not null,
      primary key (project, paper),
      unique (project, name));
    create table concord.search_gone (
      project int not null references concord.project,
      paper int not null,
      part int not null,
      primary key (project, paper));
    -- Of a unit: the number of its paper, and its place in it in the lower half.
    create table concord.search_unit (
      project int not null,
      part int not null,
      unit bigint not null,
      body text collate "C" not null) partition by list (part);
    create table concord.search_row (
      space int not null,
      part int not null,
      id int not null,
      unit bigint not null) partition by list (part);
    create table concord.search_list (
      space int not null,
      part int not null,
      gram bigint not null,
      generation int not null,
      ids int[] not null) partition by list (part);
    create sequence concord.search_generation_number as int;
    -- Tells a shard whose it is.
    create table concord.search_store (id uuid not null);
    insert into concord.search_store values (gen_random_uuid());

    create function concord.search_part_here(p int) returns void language plpgsql as $$
      begin
        execute format('create table concord.search_unit_%s partition of concord.search_unit
          (primary key (project, unit)) for values in (%s)', p, p);
        execute format('create table concord.search_row_%s partition of concord.search_row
          (primary key (space, id)) for values in (%s)', p, p);
        execute format('create index on concord.search_row_%s (space, unit)', p);
        execute format('create table concord.search_list_%s partition of concord.search_list
          (primary key (space, gram, generation)) for values in (%s)', p, p);
        -- Numbers of rows hardly shrink, and reading them has to be fast.
        execute format('alter table concord.search_list_%s alter column ids set storage external', p);
      end $$;
    create function concord.search_part_there(p int, server text) returns void language plpgsql as $$
      begin
        execute format('create foreign table concord.search_unit_%s partition of concord.search_unit
          for values in (%s) server %I options (schema_name ''concord_shard'')', p, p, server);
        execute format('create foreign table concord.search_row_%s partition of concord.search_row
          for values in (%s) server %I options (schema_name ''concord_shard'')', p, p, server);
        execute format('create foreign table concord.search_list_%s partition of concord.search_list
          for values in (%s) server %I options (schema_name ''concord_shard'')', p, p, server);
      end $$;

    -- Whether the login may read the project of a language; in plpgsql, which keeps its plan.
    create function concord.may_search(s int) returns boolean language plpgsql stable
      security definer set search_path = pg_catalog, concord, pg_temp as $$
      begin
        return exists (select from concord.search_space x join concord.member m using (project)
          where x.id = s and m.login = session_user);
      end $$;
    create function concord.search_sizes(s int, keys bigint[])
      returns table (gram bigint, size bigint) language plpgsql stable security definer
      set search_path = pg_catalog, concord, pg_temp as $$
      begin
        if not concord.may_search(s) then return; end if;
        return query select l.gram, sum(greatest(pg_column_size(l.ids) - 20, 4) / 4)::bigint
          from concord.search_list l where l.space = s and l.gram = any (keys) group by l.gram;
      end $$;
    create function concord.search_scan(s int, low int, high int)
      returns table (part int, id int) language plpgsql stable security definer
      set search_path = pg_catalog, concord, pg_temp as $$
      begin
        if not concord.may_search(s) then return; end if;
        return query select r.part, r.id from concord.search_row r
          where r.space = s and r.id >= low and r.id <= high;
      end $$;
    create function concord.search_phrase(
      s int, lows bigint[], highs bigint[], groups int[], wanted int, most int)
      returns table (part int, id int) language plpgsql stable security definer
      set search_path = pg_catalog, concord, pg_temp as $$
      begin
        if not concord.may_search(s) then return; end if;
        return query select h.part, h.id from (
            select distinct w.grp, l.part, i as id
              from unnest(lows, highs, groups) w (low, high, grp)
              join concord.search_list l on l.space = s and l.gram >= w.low and l.gram <= w.high,
              unnest(l.ids) i) h
          group by h.part, h.id having count(*) = wanted limit most;
      end $$;
    create function concord.search_passages(
      s int, keys bigint[], groups int[], sizes int[], most int)
      returns table (part int, id int) language plpgsql stable security definer
      set search_path = pg_catalog, concord, pg_temp as $$
      begin
        if not concord.may_search(s) then return; end if;
        return query select distinct h.part, h.id from (
            select w.grp, l.part, i as id from (
                select l.part, l.gram, l.ids from concord.search_list l
                where l.space = s and l.gram = any (keys)) l
              join unnest(keys, groups) w (key, grp) on w.key = l.gram, unnest(l.ids) i
              group by w.grp, l.part, i having count(*) >= sizes[w.grp]) h
          limit most;
      end $$;
    -- The units of rows, and with `around` 1 the units beside them; a look at each part that has some.
    create function concord.search_fetch(s int, parts int[], ids int[], around int)
      returns table (name text, ord int, body text) language plpgsql stable security definer
      set search_path = pg_catalog, concord, pg_temp as $$
      declare p int; wanted int; own int[]; numbers bigint[];
      begin
        if not concord.may_search(s) then return; end if;
        select x.project into p from concord.search_space x where x.id = s;
        for wanted, own in select w.part, array_agg(w.id) from unnest(parts, ids) w (part, id)
          group by w.part
        loop
          numbers := array(select r.unit from concord.search_row r
            where r.space = s and r.part = wanted and r.id = any (own));
          if around > 0 then
            numbers := array(select distinct u + d from unnest(numbers) u, generate_series(-1, 1) d);
          end if;
          return query select a.name, (u.unit & 4294967295)::int, u.body
            from concord.search_unit u
              join concord.search_paper a on a.project = p and a.paper = (u.unit >> 32)::int
            where u.project = p and u.part = wanted and u.unit = any (numbers);
        end loop;
      end $$;

    -- Writes search_count for the servers of the parts.
    create function concord.search_shards() returns void language plpgsql as $write$
      declare
        shard text;
        away int[] := coalesce((select array_agg(part) from concord.search_shard), '{}');
        body text;
      begin
        body := format($q$select l.part, i from concord.search_list l, unnest(l.ids) i
          where l.space = s and l.gram = any (keys) and l.part <> all (%L) and i >= low and i <= high
          group by l.part, i having count(*) >= needed[(i >> 24) + 129]$q$, away);
        for shard in select distinct server from concord.search_shard order by 1 loop
          body := body || format($q$ union all select l.part, l.id from concord.%I l
            where l.space = s and l.gram = any (keys) and l.id >= low and l.id <= high
            group by l.part, l.id having count(*) >= needed[(l.id >> 24) + 129]$q$,
            'posting_' || shard);
        end loop;
        execute 'create or replace function concord.search_count(
            s int, keys bigint[], low int, high int, needed int[])
          returns table (part int, id int) language plpgsql stable security definer
          set search_path = pg_catalog, concord, pg_temp as $$ begin
            if not concord.may_search(s) then return; end if;
            return query ' || body || '; end $$';
      end $write$;
    select concord.search_shards();
    do $$ begin
      for i in 0..\(searchParts - 1) loop perform concord.search_part_here(i); end loop;
    end $$;

    revoke execute on function concord.may_search, concord.search_sizes, concord.search_count, concord.search_scan,
      concord.search_phrase, concord.search_passages, concord.search_fetch,
      concord.search_shards, concord.search_part_here, concord.search_part_there from public;
    grant execute on function concord.search_sizes, concord.search_count, concord.search_scan,
      concord.search_phrase, concord.search_passages, concord.search_fetch to concord_reader;
    grant select on concord.search_paper, concord.search_gone, concord.search_unit,
      concord.search_row, concord.search_list, concord.search_shard to concord_reader;
    grant insert, update, delete on concord.search_paper, concord.search_gone, concord.search_unit,
      concord.search_row, concord.search_list to concord_writer;
    grant usage on sequence concord.search_generation_number to concord_writer;
    do $$ declare part text; begin
      foreach part in array array['paper', 'gone', 'unit'] loop
        execute format('alter table concord.search_%s enable row level security', part);
        execute format('create policy read on concord.search_%s for select'
          ' using (project = any ((select concord.projects(1))::int[]))', part);
        execute format('create policy write on concord.search_%s'
          ' using (project = any ((select concord.projects(4))::int[]))', part);
      end loop;
      foreach part in array array['row', 'list'] loop
        execute format('alter table concord.search_%s enable row level security', part);
        execute format('create policy read on concord.search_%s for select'
          ' using (space = any ((select concord.spaces(1))::int[]))', part);
        execute format('create policy write on concord.search_%s'
          ' using (space = any ((select concord.spaces(4))::int[]))', part);
      end loop;
    end $$;
    """
}
