import type { Source } from "../../language/index.ts";
