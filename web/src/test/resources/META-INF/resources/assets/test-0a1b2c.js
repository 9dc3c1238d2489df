export const only = "a test";
