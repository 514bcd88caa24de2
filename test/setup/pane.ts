import { webcrypto } from "node:crypto";
import { TextDecoder, TextEncoder } from "node:util";
import { configure } from "@testing-library/dom";

// Screens are loaded when they are first shown; on a busy machine that takes longer than the usual second.
configure({ asyncUtilTimeout: 20_000 });

// What browsers have, and the page of these tests has not.
Object.assign(globalThis, { TextDecoder, TextEncoder });
Object.defineProperty(globalThis, "crypto", { value: webcrypto });
File.prototype.arrayBuffer = function arrayBuffer(this: File) {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      resolve(reader.result as ArrayBuffer);
    };
    reader.onerror = () => {
      reject(reader.error ?? new Error("The file cannot be read"));
    };
    reader.readAsArrayBuffer(this);
  });
};
