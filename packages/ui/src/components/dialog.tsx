import { type ReactNode, useEffect, useId, useRef } from "react";

interface Props {
  readonly open: boolean;
  readonly title: string;
  /** Also called when it is left by Escape. */
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Buttons at its foot. */
  readonly actions: ReactNode;
}

/** A question that must be answered before going on. */
export const Dialog = ({ open, title, onClose, children, actions }: Props) => {
  const box = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    if (open && box.current?.open === false) box.current.showModal();
    if (!open) box.current?.close();
  }, [open]);
  return (
    <dialog className="ds-dialog mt-stack" ref={box} aria-labelledby={heading} onClose={onClose}>
      <h2 className="ds-heading" data-size="xs" id={heading}>
        {title}
      </h2>
      {children}
      <div className="mt-dialog-foot">{actions}</div>
    </dialog>
  );
};
