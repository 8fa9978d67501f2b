import { type ComponentType, useEffect } from "react";
import { AddressInput } from "./address/address-input.tsx";
import { DateTimeInput } from "./date-time/date-time-input.tsx";
import type { InputProps, LateProps } from "./field-renderer.ts";
import { SearchInput } from "./list-search/search-input.tsx";
import { OpenInput } from "./open-one-of/open-input.tsx";
import { PlaceInput } from "./place/place-input.tsx";
import { PostInput } from "./post-address/post-input.tsx";
import { RowsInput } from "./rows/rows-input.tsx";
import { SeveralInput } from "./several-of/several-input.tsx";

const inputs: Readonly<Record<LateProps["input"], ComponentType<InputProps>>> = {
  address: AddressInput,
  "date-time": DateTimeInput,
  open: OpenInput,
  place: PlaceInput,
  post: PostInput,
  rows: RowsInput,
  search: SearchInput,
  several: SeveralInput,
};

/** One of the inputs that few first pages need. */
export const NamedInput = ({ input, ...props }: LateProps) => {
  const { id } = props.control;
  // A link may have led here (`#f-child-ethnicity`) before the code was there. Who has gone on is left where she is.
  useEffect(() => {
    if (location.hash !== `#${id}` || !document.activeElement?.matches("body, h1")) return;
    document.getElementById(id)?.focus();
  }, [id]);
  const Input = inputs[input];
  return <Input {...props} />;
};
