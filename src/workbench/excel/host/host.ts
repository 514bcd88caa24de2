import type { Area } from "../model/area";
import type { Sheet, Workbook } from "../model/types";
import { raiseChanged } from "./events/changes";
import { raiseCalculated } from "./events/calculated";
import { worksheetEvents } from "./events/kinds";
import type { HttpRequest, HttpResponse, OfficeGlobals } from "./client";
import type { Context } from "./context";
import { Faults, type PlannedFault, refusal } from "./faults";
import { bind, type HostObject } from "./members/type";
import { workbookType } from "./members/workbook";
import { newContext } from "./new-context";
import { createOffice, type Surroundings } from "./office";
import { Handlers } from "./office/handlers";
import { Shell } from "./office/shell";
import { profiles, type Profile, type ProfileTraits } from "./profile";
import { runBatch, type Fault } from "./protocol/batch";
import type { ErrorCode } from "./protocol/error";
import type { RequestBody, ResponseBody } from "./protocol/message";
import { byteLength, StatisticsCounter } from "./statistics";
import { User } from "./user";

/** Never asked over the network: the client library wants an address that is not the document's own. */
const URL_OF_HOST = "https://workbook.localhost/_api/";

/** Request flag of `Excel.run({ delayForCellEdit: true })`. */
const DELAY_FOR_CELL_EDIT = 64;

/** A workbook that answers Microsoft's client library. */
export class Host {
  readonly traits: ProfileTraits;
  readonly statistics = new StatisticsCounter();
  /** The commands, ribbon and pane of the add-in, for a program around it. */
  readonly shell = new Shell();
  readonly office: Record<string, unknown>;
  readonly user: User;
  private readonly faults = new Faults();
  private readonly context: Context;
  private readonly root: HostObject;
  private readonly waiting: (() => void)[] = [];
  private editing = false;
  private busy = false;
  private editor: "user" | "coauthor" = "user";

  constructor(
    readonly workbook: Workbook,
    profile: Profile,
    readonly surroundings: Surroundings,
  ) {
    this.traits = profiles[profile];
    const handlers = new Handlers();
    this.office = createOffice(workbook, this.traits, {
      shell: this.shell,
      handlers,
      surroundings,
    });
    this.root = bind(workbookType, workbook);
    const context = newContext(workbook, handlers, surroundings);
    this.context = context;
    this.user = new User(context, (edit) => {
      this.quietly(edit);
    });
    workbook.onCellsChanged(({ sheet, area }) => {
      if (this.busy) return;
      raiseChanged({ sheet, area, by: this.editor }, context);
      this.calculateForListeners();
    });
    workbook.onCalculated((changes) => {
      raiseCalculated(changes, context);
    });
  }

  /** Makes a loaded client library (and its Office object) talk to this host; returns the way to stop. */
  connect({ scope, OfficeExtension }: OfficeGlobals): () => void {
    scope.Office = this.office;
    OfficeExtension.ClientRequestContext.defaultRequestUrlAndHeaders = URL_OF_HOST;
    OfficeExtension.HttpUtility.setCustomSendRequestFunc((request) => this.answer(request));
    OfficeExtension._testSetRichApiMessageReadyImpl(() => Promise.resolve());
    return this.context.events.connect((message) => {
      OfficeExtension._testTriggerRichApiMessageEvent(message);
    });
  }

  get fileName(): string {
    return this.context.state.fileName;
  }

  set fileName(name: string) {
    this.context.state.fileName = name;
  }

  /** Whether the user is typing into a cell: Excel answers nobody meanwhile. */
  get cellEditMode(): boolean {
    return this.editing;
  }

  set cellEditMode(editing: boolean) {
    this.editing = editing;
    if (!editing) for (const resume of this.waiting.splice(0)) resume();
  }

  /**
   * Lets a coming request fail: the next one, or the one after `skip` that succeed; as a whole,
   * or at the action with this index, and another one after `again` more. "ConnectionFailure" is an answer that never
   * comes.
   */
  failNext(
    code: ErrorCode | "ConnectionFailure",
    { skip = 0, ...rest }: Partial<Omit<PlannedFault, "code">> = {},
  ): void {
    this.faults.plan({ code, skip, ...rest });
  }

  /** Selects cells as the user does. */
  select(sheet: Sheet, area: Area): void {
    this.user.select(sheet, area);
  }

  /** Makes edits as somebody else does who has the workbook open: events call them remote. */
  asCoauthor(edit: () => void): void {
    this.editor = "coauthor";
    try {
      edit();
    } finally {
      this.editor = "user";
    }
  }

  /** Answers one request of the client library. */
  async answer(request: HttpRequest): Promise<HttpResponse> {
    const text = typeof request.body === "string" ? request.body : JSON.stringify(request.body);
    const body = JSON.parse(text) as RequestBody;
    if (isRelease(body)) {
      this.statistics.countRelease();
      return response(JSON.stringify(runBatch(this.root, body, this.context)));
    }
    if (this.editing && (flagsOf(request.url) & DELAY_FOR_CELL_EDIT) !== 0) {
      await new Promise<void>((resume) => this.waiting.push(resume));
    }
    const sent = byteLength(text);
    const fault = this.faults.next();
    if (fault?.code === "ConnectionFailure") {
      this.statistics.count(sent, 0);
      return { statusCode: 503, headers: {}, body: "" };
    }
    const refused = fault && fault.action === undefined ? fault.code : this.refused(sent);
    const planned =
      fault?.action === undefined ? undefined : { action: fault.action, code: fault.code };
    let answer = JSON.stringify(refused ? refusal(refused) : this.run(body, planned));
    let received = byteLength(answer);
    if (received > this.traits.payloadLimit) {
      answer = JSON.stringify(refusal("ResponsePayloadSizeLimitExceeded"));
      received = byteLength(answer);
    }
    this.statistics.count(sent, received);
    return response(answer);
  }

  private refused(sent: number): ErrorCode | undefined {
    if (sent > this.traits.payloadLimit) return "RequestPayloadSizeLimitExceeded";
    return this.editing ? "InvalidOperationInCellEditMode" : undefined;
  }

  private run(body: RequestBody, fault: Fault | undefined): ResponseBody {
    return this.workbook.onATurn(() =>
      this.quietly(() => runBatch(this.root, body, this.context, fault)),
    );
  }

  /** Lets something be done that tells of its own changes. */
  private quietly<T>(act: () => T): T {
    this.busy = true;
    try {
      return act();
    } finally {
      this.busy = false;
      this.calculateForListeners();
    }
  }

  /** The workbook calculates when it is read; who listens for calculations wants it after each edit. */
  private calculateForListeners(): void {
    if (this.context.events.wants(worksheetEvents.CalculatedEvent)) this.workbook.calculate();
  }
}

function response(body: string): HttpResponse {
  return { statusCode: 200, headers: {}, body };
}

function flagsOf(url: string): number {
  return Number(/[?&]flags=(\d+)/.exec(url)?.[1] ?? 0);
}

/** After a run the client sends a request of its own that lets go of the ranges the run kept. */
function isRelease({ Actions }: RequestBody): boolean {
  const own = Actions.filter(({ ActionType }) => ActionType !== 1);
  return own.length > 0 && own.every(({ Name }) => Name === "_RemoveReference");
}

/** A host for this workbook, behaving like Excel on the desktop or on the web; as strict as Excel may be, or is known to be. */
export function createHost(
  workbook: Workbook,
  profile: Profile = "desktop",
  given: Partial<Surroundings> = {},
): Host {
  const { language = "en-US", dark = false, report = console.error, strict = true } = given;
  return new Host(workbook, profile, { language, dark, report, strict });
}
