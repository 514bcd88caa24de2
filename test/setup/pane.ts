import { configure } from "@testing-library/dom";

// Screens are loaded when they are first shown; on a busy machine that takes longer than the usual second.
configure({ asyncUtilTimeout: 20_000 });
