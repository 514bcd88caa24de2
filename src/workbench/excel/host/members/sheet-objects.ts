import type { PivotTable } from "../../model/held";
import type { Sheet } from "../../model/types";
import { bind, type HostType } from "./type";

interface Named {
  readonly name: string;
}

const shape: HostType<Named> = {
  name: "Shape",
  scalars: { Name: { get: ({ name }) => name } },
};

/** Pictures and drawn shapes of a file. */
export const shapes: HostType<Sheet> = {
  name: "ShapeCollection",
  items: ({ objects }) => objects.shapes.map((name) => bind(shape, { name })),
};

const unnamed = { name: "" };

/** Comments can be counted here, not read. */
export const comments: HostType<Sheet> = {
  name: "CommentCollection",
  items: ({ objects }) =>
    Array.from({ length: objects.comments }, () => bind({ name: "Comment" }, unnamed)),
};

export const slicers: HostType<Sheet> = {
  name: "SlicerCollection",
  items: ({ objects }) =>
    Array.from({ length: objects.slicers }, () => bind({ name: "Slicer" }, unnamed)),
};

const pivotTable: HostType<PivotTable> = {
  name: "PivotTable",
  identity: { key: "Id", of: ({ name }) => name },
  scalars: { Name: { get: ({ name }) => name } },
  // A range or a table; of data that come from elsewhere it is blank.
  methods: { GetDataSourceString: ({ source }) => source?.formula ?? "" },
};

export const pivotTables: HostType<Sheet> = {
  name: "PivotTableCollection",
  items: ({ objects }) => objects.pivots.map((pivot) => bind(pivotTable, pivot)),
  item: ({ objects }, key) => {
    const found = objects.pivots.find(({ name }) => name === key);
    return found === undefined ? null : bind(pivotTable, found);
  },
};
