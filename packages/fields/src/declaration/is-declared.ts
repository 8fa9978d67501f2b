/** Whether what is asked is a sentence to stand by: its title is what is said, and no label. */
export const isDeclared = (type: string): boolean => type === "declaration";
