const monthAndDay = 5;

/** Whole years between two dates (`yyyy-mm-dd`): given to the engines that have no such function. */
export const ageBetween = (birthDate: string, today: string): number => {
  const years = Number(today.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return years - (today.slice(monthAndDay) < birthDate.slice(monthAndDay) ? 1 : 0);
};
