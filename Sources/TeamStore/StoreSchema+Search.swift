// SPDX-License-Identifier: Apache-2.0
extension StoreSchema {
  /// The number of parts of a project's memory: a paper and all that is listed of it is in one part.
  static let searchParts = 8

  /// Tables for searches in SQL, by nodes without an index of their own.
  ///
  /// They are derived from the papers: `search_unit` has the units, `search_row` their texts by language (`space`),
  /// and `search_list` for each key the rows that contain it. The number of a row begins with its bucket of lengths.
  /// A list may be in several pieces (`generation`). `search_paper` says which version of a paper is listed; a paper
  /// of another version counts as not listed. Only admins write the tables, since what is missing in them is not
  /// found.
  static let searchTables = """
    create table concord.search_state (
      project int primary key references concord.project,
      format int not null,
      clock bigint not null default 0,
      next_paper int not null default 1);
    create table concord.search_space (
      id int generated always as identity primary key,
      project int not null references concord.project,
      lang text collate "C" not null,
      is_pair boolean not null,
      rows bigint not null default 0,
      next int[] not null,
      unique (project, lang));
    create table concord.search_generation (
      space int not null references concord.search_space on delete cascade,
      generation int not null,
      pieces bigint not null,
      primary key (space, generation));
    create table concord.search_paper (
      project int not null,
      part int not null,
      paper int not null,
      name text collate "C" not null,
      version bigint not null,
      units int not null,
      primary key (project, part, paper),
      unique (project, part, name)) partition by list (part);
    create table concord.search_unit (
      project int not null,
      part int not null,
      paper int not null,
      ord int not null,
      body text collate "C" not null,
      primary key (project, part, paper, ord)) partition by list (part);
    create table concord.search_row (
      space int not null,
      part int not null,
      id int not null,
      paper int not null,
      ord int not null,
      primary key (space, part, id)) partition by list (part);
    create table concord.search_list (
      space int not null,
      part int not null,
      gram bigint not null,
      generation int not null,
      ids int[] not null,
      primary key (space, gram, part, generation)) partition by list (part);
    create index on concord.search_row (space, part, paper);
    create index on concord.search_paper (project, name);
    do $$ begin
      for i in 0..\(searchParts - 1) loop
        execute format('create table concord.search_paper_%s partition of concord.search_paper'
          ' for values in (%s)', i, i);
        execute format('create table concord.search_unit_%s partition of concord.search_unit'
          ' for values in (%s)', i, i);
        execute format('create table concord.search_row_%s partition of concord.search_row'
          ' for values in (%s)', i, i);
        execute format('create table concord.search_list_%s partition of concord.search_list'
          ' for values in (%s)', i, i);
        -- Numbers of rows hardly shrink, and reading them has to be fast.
        execute format('alter table concord.search_list_%s alter column ids set storage external', i);
      end loop;
    end $$;

    create function concord.spaces(minimum int) returns int[] language sql stable
      security definer set search_path = pg_catalog, concord, pg_temp as $$
      select coalesce(array_agg(id), '{}') from concord.search_space
      where project = any (concord.projects(minimum)) $$;
    revoke execute on function concord.spaces from public;
    grant execute on function concord.spaces to concord_reader;

    grant select on concord.search_state, concord.search_space, concord.search_generation,
      concord.search_paper, concord.search_unit, concord.search_row, concord.search_list
      to concord_reader;
    grant insert, update, delete on concord.search_state, concord.search_space,
      concord.search_generation, concord.search_paper, concord.search_unit, concord.search_row,
      concord.search_list to concord_writer;
    do $$ declare part text; begin
      foreach part in array array['state', 'space', 'paper', 'unit'] loop
        execute format('alter table concord.search_%s enable row level security', part);
        execute format('create policy read on concord.search_%s for select'
          ' using (project = any ((select concord.projects(1))::int[]))', part);
        execute format('create policy write on concord.search_%s'
          ' using (project = any ((select concord.projects(4))::int[]))', part);
      end loop;
      foreach part in array array['generation', 'row', 'list'] loop
        execute format('alter table concord.search_%s enable row level security', part);
        execute format('create policy read on concord.search_%s for select'
          ' using (space = any ((select concord.spaces(1))::int[]))', part);
        execute format('create policy write on concord.search_%s'
          ' using (space = any ((select concord.spaces(4))::int[]))', part);
      end loop;
    end $$;

    create aggregate concord.join_lists(int[]) (
      sfunc = array_cat, stype = int[], initcond = '{}');

    -- Functions, so that a session plans each statement once. They run with the rights of the caller.
    create function concord.search_sizes(s int, keys bigint[])
      returns table (gram bigint, size bigint) language plpgsql stable as $$
      begin
        return query select l.gram, sum(greatest(pg_column_size(l.ids) - 20, 4) / 4)::bigint
          from concord.search_list l where l.space = s and l.gram = any (keys) group by l.gram;
      end $$;
    create function concord.search_count(s int, keys bigint[], low int, high int, needed int[])
      returns table (part int, id int) language plpgsql stable as $$
      begin
        return query select l.part, i from concord.search_list l, unnest(l.ids) i
          where l.space = s and l.gram = any (keys) and i >= low and i <= high
          group by l.part, i having count(*) >= needed[(i >> 24) + 129];
      end $$;
    create function concord.search_scan(s int, low int, high int)
      returns table (part int, id int) language plpgsql stable as $$
      begin
        return query select r.part, r.id from concord.search_row r
          where r.space = s and r.id >= low and r.id <= high;
      end $$;
    create function concord.search_phrase(
      s int, lows bigint[], highs bigint[], groups int[], wanted int, most int)
      returns table (part int, id int) language plpgsql stable as $$
      begin
        return query select h.part, h.id from (
            select distinct w.grp, l.part, i as id
              from unnest(lows, highs, groups) w (low, high, grp)
              join concord.search_list l on l.space = s and l.gram >= w.low and l.gram <= w.high,
              unnest(l.ids) i) h
          group by h.part, h.id having count(*) = wanted limit most;
      end $$;
    create function concord.search_passages(
      s int, keys bigint[], groups int[], sizes int[], most int)
      returns table (part int, id int) language plpgsql stable as $$
      begin
        return query select distinct h.part, h.id from (
            select w.grp, l.part, i as id from unnest(keys, groups) w (key, grp)
              join concord.search_list l on l.space = s and l.gram = w.key, unnest(l.ids) i
              group by w.grp, l.part, i having count(*) >= sizes[w.grp]) h
          limit most;
      end $$;
    -- The units of rows and the units beside them, of papers that are listed as they are now.
    create function concord.search_fetch(p int, s int, parts int[], ids int[])
      returns table (name text, ord int, body text) language plpgsql stable as $$
      begin
        return query with found as (
            select distinct r.part, r.paper, r.ord from unnest(parts, ids) w (part, id)
              join concord.search_row r on r.space = s and r.part = w.part and r.id = w.id),
          wanted as (
            select distinct f.part, f.paper, f.ord + d as ord
              from found f, generate_series(-1, 1) d)
          select a.name, u.ord, u.body from wanted w
            join concord.search_paper a
              on a.project = p and a.part = w.part and a.paper = w.paper
            join concord.file f on f.project = p and f.name = a.name and f.version = a.version
            join concord.search_unit u on u.project = p and u.part = w.part and u.paper = w.paper
              and u.ord = w.ord
            where not f.removed;
      end $$;
    revoke execute on function concord.search_sizes, concord.search_count, concord.search_scan,
      concord.search_phrase, concord.search_passages, concord.search_fetch from public;
    grant execute on function concord.search_sizes, concord.search_count, concord.search_scan,
      concord.search_phrase, concord.search_passages, concord.search_fetch to concord_reader;
    """
}
