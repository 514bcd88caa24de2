import { Component, type ReactNode } from "react";
import { CrashReport } from "./CrashReport";

interface Props {
  readonly children: ReactNode;
}

interface State {
  readonly error: Error | null;
}

/** Keeps a fault of one screen from taking the pane down. */
export class CrashBoundary extends Component<Props, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: unknown): State {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render() {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return (
      <CrashReport
        error={error}
        onRetry={() => {
          this.setState({ error: null });
        }}
      />
    );
  }
}
