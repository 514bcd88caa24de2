/** Something that was done; `reverse` takes it back and says how to do it again. */
export interface Step {
  reverse(): Step;
}

/** What the user did, so that it can be taken back: in the workbook itself, which then shows in the grid. */
export class History {
  private undone: Step[][] = [];
  private done: Step[][] = [];
  private open: Step[] | undefined;

  /** Remembers a step; all steps of one turn of the browser are one action of the user. */
  record(step: Step): void {
    this.undone = [];
    if (this.open === undefined) {
      const action: Step[] = [];
      this.open = action;
      this.done.push(action);
      setTimeout(() => {
        if (this.open === action) this.open = undefined;
      }, 0);
    }
    this.open.push(step);
  }

  /** Whether there was anything to take back. */
  undo(): boolean {
    return move(this.done, this.undone);
  }

  redo(): boolean {
    return move(this.undone, this.done);
  }

  /** Forgets all, because what was done can no longer be taken back. */
  clear(): void {
    this.done = [];
    this.undone = [];
    this.open = undefined;
  }
}

function move(from: Step[][], to: Step[][]): boolean {
  const action = from.pop();
  if (action === undefined) return false;
  to.push(action.reverse().map((step) => step.reverse()));
  return true;
}
