/** Apart from the command, which brings the whole reader with it. */
export const readOptions = { valued: ["part"], flags: ["json", "csv"] } as const;
