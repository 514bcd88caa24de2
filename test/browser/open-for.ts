import { openHand, type Hand } from "./page-support";
import { Workbench, type View } from "./workbench-page";

/** Opens the workbench anew for each test of a file, and holds it against it if the browser complained meanwhile. */
export function openForEach(view: View, take: (hand: Hand) => void): void {
  let workbench: Workbench;
  let hand: Hand;
  beforeAll(async () => {
    workbench = await Workbench.start();
  });
  beforeEach(async () => {
    hand = await openHand(workbench, view);
    take(hand);
  });
  afterEach(async () => {
    expect(hand.complaints).toEqual([]);
    await hand.close();
  });
  afterAll(async () => {
    await workbench.close();
  });
}

/** Opens the workbench once for all tests of a file, which go on from where the one before ended. */
export function openForAll(view: View, take: (hand: Hand) => void): void {
  let workbench: Workbench;
  beforeAll(async () => {
    workbench = await Workbench.start();
    take(await openHand(workbench, view));
  });
  afterAll(async () => {
    await workbench.close();
  });
}
