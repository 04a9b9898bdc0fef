/** Milliseconds of the processor that this process has used: what others do on a busy machine counts little. */
export const processorTime = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
