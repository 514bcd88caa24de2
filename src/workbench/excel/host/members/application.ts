import type { Workbook } from "../../model/types";
import { asChoice } from "./choice";
import { bind, type HostType } from "./type";

const MODES = ["Automatic", "AutomaticExceptTables", "Manual"] as const;

const numberFormatInfo: HostType<Workbook> = {
  name: "NumberFormatInfo",
  scalars: {
    NumberDecimalSeparator: { get: () => "." },
    NumberGroupSeparator: { get: () => "," },
  },
};

const cultureInfo: HostType<Workbook> = {
  name: "CultureInfo",
  scalars: { Name: { get: () => "en-US" } },
  objects: { NumberFormat: (workbook) => bind(numberFormatInfo, workbook) },
};

export const application: HostType<Workbook> = {
  name: "Application",
  scalars: {
    // Kept for who asks; the workbook in memory calculates when a value is read, but for what functions still owe.
    CalculationMode: {
      get: (_workbook, { state }) => state.calculationMode,
      set: (_workbook, value, { state }) => {
        state.calculationMode = asChoice(value, MODES);
      },
    },
    CalculationState: { get: ({ answersPending }) => (answersPending ? "Calculating" : "Done") },
    DecimalSeparator: { get: () => "." },
    ThousandsSeparator: { get: () => "," },
    UseSystemSeparators: { get: () => true },
  },
  objects: { CultureInfo: (workbook) => bind(cultureInfo, workbook) },
  methods: {
    Calculate: (workbook, args) => {
      const type = asChoice(args.at(0), ["Recalculate", "Full", "FullRebuild"] as const);
      if (type === "Recalculate") workbook.calculate();
      else workbook.calculateAll();
    },
    // Nothing is calculated or drawn between the actions of a batch anyway.
    SuspendApiCalculationUntilNextSync: () => undefined,
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
};
