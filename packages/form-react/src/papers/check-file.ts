const mostBytes = 10 * 1024 * 1024;

/** A first look, to spare a vain upload; the server looks at the content. */
export const checkFile = ({
  type,
  name,
  size,
}: Pick<File, "type" | "name" | "size">): "fileType" | "fileSize" | null => {
  const known = type === "" ? /\.(?:pdf|jpe?g)$/iu.test(name) : ["application/pdf", "image/jpeg"].includes(type);
  if (!known) return "fileType";
  return size > mostBytes ? "fileSize" : null;
};
