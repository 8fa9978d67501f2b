/** A title with the name that definitions know it by. */
export const Name = ({ title, id }: { readonly title: string; readonly id: string }) => (
  <>
    <span className="studio-title">{title}</span> <code className="studio-code">{id}</code>
  </>
);
