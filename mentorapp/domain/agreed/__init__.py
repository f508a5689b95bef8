"""What both agreed to share with a coordinator. May point at *ours*, never at *mine*."""
