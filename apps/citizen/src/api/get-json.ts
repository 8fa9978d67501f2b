/** What an address of ours answers to everybody. Rejects where it does not. */
export const getJson = async <Answer>(address: string): Promise<Answer> => {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status}`);
  return response.json();
};
