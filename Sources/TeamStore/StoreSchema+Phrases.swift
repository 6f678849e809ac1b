// SPDX-License-Identifier: Apache-2.0
extension StoreSchema {
  /// A search for phrases that reads the lists of its keys only.
  ///
  /// Joined by `gram >= low and gram <= high`, a plan that is made without knowing the keys reads all lists of the
  /// language instead, which grow with the memory. Keys of their own are found by equality; a range of keys is looked up
  /// in a subquery that the planner may not move (`offset 0`), once for each range.
  static let phrases = """
    create or replace function concord.search_phrase(
      s int, lows bigint[], highs bigint[], groups int[], wanted int, most int)
      returns table (part int, id int) language plpgsql stable security definer
      set search_path = pg_catalog, concord, pg_temp as $$
      begin
        if not concord.may_search(s) then return; end if;
        return query select h.part, h.id from (
            select w.grp, l.part, i as id from (
                select l.part, l.gram, l.ids from concord.search_list l
                where l.space = s and l.gram = any (lows)) l
              join unnest(lows, highs, groups) w (low, high, grp) on w.low = l.gram and w.high = w.low,
              unnest(l.ids) i
            union
            select w.grp, l.part, i from unnest(lows, highs, groups) w (low, high, grp)
              cross join lateral (
                select l.part, l.ids from concord.search_list l
                where l.space = s and l.gram >= w.low and l.gram <= w.high offset 0) l,
              unnest(l.ids) i where w.low < w.high) h
          group by h.part, h.id having count(*) = wanted limit most;
      end $$;
    revoke execute on function concord.search_phrase from public;
    grant execute on function concord.search_phrase to concord_reader;
    """
}
