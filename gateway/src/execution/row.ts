/** What stands in a row: in one at a time, and null when it has left. */
export interface Standing<Member extends Standing<Member>> {
  row: Row<Member> | null;
  before: Member | null;
  behind: Member | null;
}

/**
 * Who came first stands first, and anybody may leave. A Set makes its table anew every few calls, and each table leads to the
 * next one: a table that has grown old keeps alive all that came after it, which a collection of young objects then copies
 * again and again instead of forgetting it. What leaves a row leads nowhere.
 */
export class Row<Member extends Standing<Member>> {
  #size = 0;
  #first: Member | null = null;
  #last: Member | null = null;

  get size(): number {
    return this.#size;
  }

  get first(): Member | null {
    return this.#first;
  }

  add(member: Member): void {
    member.row = this;
    member.before = this.#last;
    if (this.#last) this.#last.behind = member;
    else this.#first = member;
    this.#last = member;
    this.#size += 1;
  }

  remove(member: Member): void {
    const { before, behind } = member;
    if (before) before.behind = behind;
    else this.#first = behind;
    if (behind) behind.before = before;
    else this.#last = before;
    member.row = null;
    member.before = null;
    member.behind = null;
    this.#size -= 1;
  }
}
