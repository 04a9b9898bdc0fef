/** Sets that have no member in common, and grow together. A member that nothing was said of is a set of its own. */
export class DisjointSets<Member> {
  readonly #parents = new Map<Member, Member>();

  /** One member that stands for the whole set of this one, the same for all of them. */
  rootOf(member: Member): Member {
    let root = member;
    for (let up = this.#parents.get(root); up !== undefined; up = this.#parents.get(root)) root = up;
    return root;
  }

  /** Makes the sets of the two one. Gives the roots that they had, that of the second being no root any more. */
  unite(one: Member, other: Member): readonly [kept: Member, lost: Member] {
    const [kept, lost] = [this.rootOf(one), this.rootOf(other)];
    if (kept !== lost) this.#parents.set(lost, kept);
    return [kept, lost];
  }
}
