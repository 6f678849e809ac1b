// SPDX-License-Identifier: Apache-2.0
extension StoreSchema {
  /// The first tables.
  ///
  /// Rights, in short: nobody but the owner writes `file` and `revision` directly. Changes go through `begin_change`
  /// and `put`, which look at the role of the login (`session_user`, which a client cannot choose) and fill in who
  /// and when. They look for names in the temporary schema last, where a client could put tables of its own.
  /// Row-level security shows a member the projects that he is a member of, and nothing else. `unit`, `concept` and
  /// `term` repeat the content of the files as rows, for searches in SQL.
  static let firstTables = """
    do $$ begin
      if not exists (select from pg_roles where rolname = 'concord_reader') then
        create role concord_reader nologin;
      end if;
    -- Roles belong to all databases of a server, and another one may be made at this moment.
    exception when duplicate_object or unique_violation then null;
    end $$;
    do $$ begin
      if not exists (select from pg_roles where rolname = 'concord_writer') then
        create role concord_writer nologin;
      end if;
    exception when duplicate_object or unique_violation then null;
    end $$;
    create schema concord;
    revoke all on schema concord from public;
    grant usage on schema concord to concord_reader, concord_writer;

    create table concord.schema_version (
      version int primary key, name text not null, at timestamptz not null default now());

    create table concord.project (
      id int generated always as identity primary key,
      name text collate "C" not null unique,
      clock bigint not null default 0,
      changing xid8);

    create table concord.member (
      project int not null references concord.project,
      login name not null,
      role text not null check (role in ('reader', 'contributor', 'terminologist', 'admin')),
      added_by name not null default session_user,
      added_at timestamptz not null default now(),
      primary key (project, login));

    create table concord.file (
      project int not null references concord.project,
      name text collate "C" not null,
      version bigint not null,
      hash text not null,
      removed boolean not null,
      clock bigint not null,
      primary key (project, name)) partition by hash (name);
    create table concord.revision (
      project int not null references concord.project,
      name text collate "C" not null,
      version bigint not null,
      bytes bytea,
      hash text not null,
      clock bigint not null,
      who name not null,
      at timestamptz not null,
      why text not null,
      primary key (project, name, version)) partition by hash (name);
    create table concord.unit (
      project int not null references concord.project,
      paper text collate "C" not null,
      ord int not null,
      lang text collate "C" not null,
      uid text collate "C" not null,
      status text not null,
      body text collate "C" not null) partition by hash (paper);
    do $$ begin
      for i in 0..7 loop
        execute format('create table concord.file_%s partition of concord.file'
          ' for values with (modulus 8, remainder %s)', i, i);
        execute format('create table concord.revision_%s partition of concord.revision'
          ' for values with (modulus 8, remainder %s)', i, i);
        execute format('create table concord.unit_%s partition of concord.unit'
          ' for values with (modulus 8, remainder %s)', i, i);
      end loop;
    end $$;
    create index on concord.file (project, clock);
    create index on concord.revision (project, clock);
    create index on concord.unit (project, paper);

    create table concord.concept (
      project int not null references concord.project,
      glossary text collate "C" not null,
      ord int not null,
      id text collate "C" not null,
      subject text, definition text,
      primary key (project, glossary, ord));
    create table concord.term (
      project int not null references concord.project,
      glossary text collate "C" not null,
      ord int not null,
      lang text collate "C" not null,
      place int not null,
      body text collate "C" not null,
      status text not null,
      primary key (project, glossary, ord, lang, place));
    create index on concord.term (project, lang, body);

    create function concord.level(p int) returns int language sql stable security definer
      set search_path = pg_catalog, concord, pg_temp as $$
      select coalesce((select array_position(
        array['reader', 'contributor', 'terminologist', 'admin'], role)
        from concord.member where project = p and login = session_user), 0) $$;
    create function concord.projects(minimum int) returns int[] language sql stable
      security definer set search_path = pg_catalog, concord, pg_temp as $$
      select coalesce(array_agg(project), '{}') from concord.member
      where login = session_user and concord.level(project) >= minimum $$;

    create function concord.lock_project(p int) returns void language plpgsql security definer
      set search_path = pg_catalog, concord, pg_temp as $$
      begin
        if concord.level(p) < 2 then
          raise exception using errcode = '42501',
            message = format('%s may only read this project; ask an admin for a role', session_user);
        end if;
        perform from concord.project where id = p for update;
      end $$;

    create function concord.begin_change(p int) returns bigint language plpgsql security definer
      set search_path = pg_catalog, concord, pg_temp as $$
      declare now_at bigint;
      begin
        perform concord.lock_project(p);
        update concord.project set clock = clock + 1, changing = pg_current_xact_id()
          where id = p returning clock into now_at;
        perform pg_notify('concord', p || ' ' || now_at);
        return now_at;
      end $$;

    create function concord.put(
      p int, file_name text, base bigint, new_hash text, new_bytes bytea, reason text)
      returns bigint language plpgsql security definer
      set search_path = pg_catalog, concord, pg_temp
      -- A plan made while the tables were empty would read all of them for each file.
      set enable_seqscan = off as $$
      declare
        is_paper boolean := file_name ~ '^tm/.*\\.[Tt][Mm][Xx]$';
        project_row concord.project;
        present bigint;
      begin
        -- A name is used as a path: no empty step, none that begins with a dot, no control characters.
        if not (is_paper or file_name ~ '^glossaries/.*\\.[Yy][Aa]?[Mm][Ll]$')
          or file_name ~ '/([./]|$)' or file_name ~ '[[:cntrl:]]' or octet_length(file_name) > 1000
        then
          raise exception using errcode = '22023',
            message = format('%s is neither a paper nor a glossary', file_name);
        end if;
        if concord.level(p) < (case when is_paper then 2 else 3 end) then
          raise exception using errcode = '42501',
            message = format('%s may not change %s; ask an admin for the role %s', session_user,
              file_name, case when is_paper then 'contributor' else 'terminologist' end);
        end if;
        select * into project_row from concord.project where id = p;
        if project_row.changing is distinct from pg_current_xact_id() then
          raise exception 'a change begins with concord.begin_change';
        end if;
        select version into present from concord.file where project = p and name = file_name;
        if coalesce(present, 0) <> base then
          raise exception using errcode = '40001',
            message = format('%s was changed by somebody else: it has version %s, and the change'
              ' was made from %s', file_name, coalesce(present, 0), base);
        end if;
        insert into concord.revision values (p, file_name, base + 1, new_bytes, new_hash,
          project_row.clock, session_user, clock_timestamp(), reason);
        insert into concord.file values (p, file_name, base + 1, new_hash, new_bytes is null,
          project_row.clock)
          on conflict (project, name) do update set version = excluded.version,
            hash = excluded.hash, removed = excluded.removed, clock = excluded.clock;
        if base = 0 then
          null;
        elsif is_paper then
          delete from concord.unit where project = p and paper = file_name;
        else
          delete from concord.concept where project = p and glossary = file_name;
          delete from concord.term where project = p and glossary = file_name;
        end if;
        return base + 1;
      end $$;

    create function concord.set_member(p int, new_login text, new_role text) returns void
      language plpgsql security definer set search_path = pg_catalog, concord, pg_temp as $$
      begin
        if concord.level(p) < 4 then
          raise exception using errcode = '42501',
            message = format('%s is not an admin of this project', session_user);
        end if;
        if new_login = session_user then
          raise exception using errcode = '22023',
            message = 'nobody changes his own role; ask another admin';
        end if;
        if new_role is null then
          delete from concord.member where project = p and login = new_login;
          if not found then
            raise exception using errcode = '22023',
              message = format('%s is not a member of this project', new_login);
          end if;
          return;
        end if;
        if not exists (select from pg_roles where rolname = new_login and rolcanlogin) then
          raise exception using errcode = '22023', message = format(
            'PostgreSQL has no login %s; create it first (createuser --pwprompt %s)', new_login,
            new_login);
        end if;
        insert into concord.member (project, login, role) values (p, new_login, new_role)
          on conflict (project, login) do update set role = excluded.role,
            added_by = session_user, added_at = now();
        execute format('grant concord_reader to %I', new_login);
        if new_role <> 'reader' then execute format('grant concord_writer to %I', new_login); end if;
      end $$;

    revoke execute on all functions in schema concord from public;
    -- These look at the role themselves, so that they can say what is missing.
    grant execute on function concord.level, concord.projects, concord.lock_project,
      concord.begin_change, concord.put, concord.set_member to concord_reader;
    grant select on all tables in schema concord to concord_reader;
    grant insert on concord.unit, concord.concept, concord.term to concord_writer;

    do $$ begin
      for i in 0..7 loop
        execute format('revoke all on concord.file_%s, concord.revision_%s, concord.unit_%s'
          ' from concord_reader', i, i, i);
      end loop;
    end $$;
    alter table concord.project enable row level security;
    create policy read on concord.project for select
      using (id = any ((select concord.projects(1))::int[]));
    do $$ declare part text; begin
      foreach part in array array['member', 'file', 'revision', 'unit', 'concept', 'term'] loop
        execute format('alter table concord.%I enable row level security', part);
        execute format('create policy read on concord.%I for select'
          ' using (project = any ((select concord.projects(1))::int[]))', part);
      end loop;
    end $$;
    -- Rows for searches come in the transaction of a change, with the file that they repeat.
    create function concord.changing() returns int[] language sql stable
      security definer set search_path = pg_catalog, concord, pg_temp as $$
      select coalesce(array_agg(id), '{}') from concord.project
        where changing = pg_current_xact_id_if_assigned() $$;
    revoke execute on function concord.changing from public;
    grant execute on function concord.changing to concord_reader;
    create policy write on concord.unit for insert
      with check (project = any ((select concord.projects(2))::int[])
        and project = any ((select concord.changing())::int[]));
    create policy write on concord.concept for insert
      with check (project = any ((select concord.projects(3))::int[])
        and project = any ((select concord.changing())::int[]));
    create policy write on concord.term for insert
      with check (project = any ((select concord.projects(3))::int[])
        and project = any ((select concord.changing())::int[]));
    """
}
